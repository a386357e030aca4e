"""The words that tell a lost line break from a name with a capital inside it. Read by `runons`."""

from __future__ import annotations

__all__ = [
    "ABBREVIATIONS",
    "CAMEL_CASE",
    "HEADING_WORDS",
    "OPEN_WORDS",
    "PREFIXES",
    "SHORT_WORDS",
    "STARTERS",
    "UNITS",
]

CAMEL_CASE = frozenset(
    """
    activecampaign activedirectory adobexd adwords aftereffects agentforce aiops airbnb airtable airwatch angularjs
    antdesign appdynamics appexchange appfolio applepay applescript apppresser appsflyer aravo arcgis arcmap arcpy
    articulaterise askhr asynciterator athenahealth autocad autodesk autolisp automl autosar autotask awscli axelos
    babeljs bamboohr bigcommerce bigquery biopharma bitbucket bitlocker bizdev blackrock blazemeter bluebeam bluecoat
    bluejeans blueprism branchcache brightedge buildkite buzzfeed callrail camelcase canopen capcut carplay casperjs
    cdna centos chartjs chatgpt chromeos circleci citrixadc clearcase clearquest clevertap clickhouse clickup cloudbees
    cloudera cloudflare cloudformation cloudfront cloudhub cloudtrail cloudwatch cockroachdb codeblocks codebuild
    codecademy codecommit codedeploy codeigniter codepen codepipeline codesandbox codewarrior coffeescript coinbase
    coldfusion comfyui comptia concourseci confluentcloud controllogix corejs coreldraw cosmosdb couchbase couchdb covid
    crowdstrike customerio cyberark cybersource databricks datadog datafactory dataflow datagrip datarobot datastage
    datastax datastudio dataweave dayforce db2 deepl deepmind deepseek deepspeed delphix deltav demandware dentrix
    designbuilder devexpress devnet devops devrel devsecops dhtmlx digitalocean dockerhub docusign doordash doubleclick
    dropbox dynamodb dynatrace e2open ebay eclinical eclinicalworks ecommerce ecw edtech edx elasticache elasticsearch
    elearning electronjs epiccare esignature esxi etoro eventbridge evernote evisit exacttarget excelvba expressjs
    expressroute extjs facebook facetime fastapi fastlane fedex fedramp fibrechannel figjam filemaker fileshare
    filevault filezilla finops fintech firebase fireeye firefox flowjo fmri fogbugz fortigate fortinet foxpro framemaker
    freebsd freecad freenas freshbooks freshdesk freshservice frontpage fullcalendar fullstack fullstory gamemaker
    geneious geojson geopandas geoserver gitbook github gitkraken gitlab gitops glassdoor godaddy google gotomeeting
    graphpad graphql grpc grubhub guidewire hackerone hackerrank haproxy hashicorp hbase healthtech helloworld
    highcharts homekit htmx hubspot huggingface hypermesh hyperv iaas ibatis ibooks icims icloud idrac igaming ihouse
    imac imagej imessage imovie indesign infopath infosec insurtech intelex intellij invision ios iot ipad iphone
    ipython ireport iseries isupplier itsmf java javafx javascript jdedwards jdeveloper jetbrains jfrog jmeter jprofiler
    jquery jsonschema junit jupyterhub jupyterlab justgiving knowbe4 kotlinx kubectl kubeflow labcorp labview labware
    lambdatest langchain langgraph langsmith laravelnova laserjet lastpass latex launchdarkly leadiq learnupon leetcode
    legaltech lexisnexis librejs librenms libreoffice lightgbm linkedin linqpad livechat liveperson liveramp loadrunner
    localstack logicmonitor logicpro lora lorawan macbook macdonald macos madcap mailchimp mailgun mapbox mapinfo mapkit
    mapreduce mariadb marketo martech mastercam mastercard matlab mcafee mcdonald mckinsey medicspro medidata meditech
    medtech metatrader metlife mhealth microservices microsoft microstation microstrategy midmarket mindbody mindmanager
    mixpanel mlflow mlops mobileiron modelsim mongodb monodevelop mrna msbuild mssql mulesoft mutableai myob mysql
    mysqli nativescript neo4j nestjs netapp netbackup netbeans netbox netflix netiq netlogo netops netscaler netsuite
    newrelic nextgen nextjs ngrx nodejs nosql nservicebus numpy nunit nuxtjs nvidia oauth objectarx objectivec
    objectstore octopusdeploy omnifocus omniplan onboard oneapi onedrive onenote onestream onetrust opcenter openai
    opencart opencl opencv opendns openedge openemr openfoam opengl opengraph openid openlayers openmp openmpi
    openoffice openshift openssl openstack openstreetmap opensuse opentable opentelemetry opentext opentofu openvpn
    opsgenie optinmonster oracledb oscommerce paas pagemaker pagerduty pagespeed pandadoc partqualified paycom paylocity
    paypal payroll pcanywhere peoplefirst peoplesoft perlscript pfsense pgadmin phantomjs phd phonegap photomechanic
    phpmyadmin phpstorm phpunit planview playstation plsql pointclickcare policycenter postcss postgis postgres
    postgresql posthog postnet powerapps powerautomate powerbi powerbuilder powercenter powerchart powercli powerdns
    poweredge powerflex powerhouse powermill powerpivot powerplatform powerpoint powerquery powersap powerschool
    powerscribe powershape powershell powerworld preipo presales prescreen prestashop primefaces processwire projectwise
    promql proofpoint proptech protobuf protools pubmed pubsub purecloud purestorage pycharm pydantic pyqt pyspark
    python pytorch qlik qlikview qpcr quantlib quickbase quickbooks quickbooksonline quicksight quicktime rabbitmq
    raisersedge raspberrypi reactjs reactnative realpage realpharma realtime redcap redhat reductstore regtech reportlab
    researchgate restapi restful restsharp revit rhino3d ringcentral robotframework rocksdb rsview rubymine saas
    sagemaker salesforce salesloft sapbw sapui5 schoolwires scikit scikitlearn scipy screenconnect scrummaster securid
    sendgrid sentinelone seqdevops servicemax servicenow servicestack sharegate sharepoint shoretel sigmaplot sigmastat
    simcorp simplepractice simulink sirna sitebuilder sitecatalyst sitecore sketchup smartart smartbear smartdraft
    smartplant smartpls smartrecruiters smartsheet smartthings snapchat snaplogic snowpark soapui solarwinds solidcam
    solidedge solidscape solidworks sonarqube sonicwall soundcloud sourcetree spacy sparkpost sparksql speechify
    speedgrade spotfire springboot sqlalchemy sqlite sqlplus sqlserver squarespace ssis ssrs stackoverflow starlims
    starteam statpro successfactors sugarcrm sunsystems surveygizmo surveymonkey swiftui synxis tcpip teamcenter
    teamcity teamsite teamviewer teamwork techcrunch techops tensorflow tensorrt testcafe testcomplete testflight
    testlink testng testrail therapynotes thingworx thinkcell threadx threejs tidyverse tigertext tiktok timescaledb
    torchserve tortoisegit tortoisehg tortoisesvn totalcare trackwise tradestation trainingpeaks trakcare transunion
    travisci tripadvisor trna truenas trueup trustpilot tsql turbotax typescript uipath uniface unigraphics unionpay
    unitedhealth unitedhealthcare usertesting utorrent vbnet vbscript vcenter vcloud versionone vertexai viewmodel
    virtualbox visualforce visualstudio vlookup vmware voip vrealize vsphere vuejs vxworks walkme walmart watchguard
    webapi webassembly webcenter webdriver webex webflow webforms webgl weblogic webmethods webobjects webos webpack
    webrtc websocket websockets websphere webstorm webui wechat wepay wework whatsapp wifi windchill winforms winrunner
    winscp winscribe wireshark woocommerce wordperfect wordpress wordstar workbench workday workflow workfront wpml
    xamarin xcode xenapp xendesktop xenmobile xenserver xgboost xmlhttprequest youtrack youtube zendesk zeromq zigbee
    zoominfo zoomtext
    """.casefold().split()
)
"""Names with a capital inside, folded to lower case: never split, however they are capitalised."""

SHORT_WORDS = frozenset("do go in is it me on so up us".split())
"""Words of two letters that a line may end with."""

OPEN_WORDS = frozenset(
    """
    a an and any as at but by for from her his if into its nor of or our per than that the their these this those to via
    vs when which while who whose will with within without your
    """.split()
)
"""Words that no line ends with: a capital stuck to one has lost a space, not a line break."""

PREFIXES = frozenset(
    "anti auto bio co ex fast full inter intra mid multi neo non part pre pro proto pseudo self semi sub trans ultra".split()
)
"""First parts of compounds, which may be followed by a capital (nonUK, PartTime). Folded to lower case."""

HEADING_WORDS = frozenset(
    """
    accountabilities background benefits bonus certification certifications compensation competencies criteria description
    desirable duties education eligibility essential essentials experience extras functions hours industry knowledge
    licences licenses location mission nice objective objectives offer opportunity optional overview perks position
    preferred process profile purpose qualification qualifications remuneration required requirement requirements
    responsibilities responsibility role salary schedule scope skill skills specialties specification specifications
    summary tasks team technologies training travel values
    """.split()
)
"""Last words of headings: what follows one without a space begins a line. Folded to lower case."""

UNITS = frozenset(
    """
    year years yr yrs month months week weeks day days hour hours hrs minute minutes gb tb mb kb ghz mhz khz hz kg km cm mm
    kw mw kv kva bn mn mm million billion pm am
    """.split()
)
"""What a number may be followed by without a space. Folded to lower case."""

ABBREVIATIONS = frozenset(
    "adm approx cand capt cmdr col corp dipl dept dr eg esp est etal ft gen gov hon ie inc jr lt ltd mme mr mrs ms mt no nr prof "
    "rev sen sgt sr st str vs".split()
)
"""Words whose full stop ends no sentence. Folded to lower case."""

STARTERS = frozenset(
    """
    a about accommodations additional additionally after all also although an and any applicants application apply are as
    at be because become before below benefits both build but by call candidates career careers click comfort comfortable
    company compensation contact core current currently deep degree demonstrable demonstrated desirable desired direct
    do does duties each education eligible enjoy enthusiasm enthusiastic equal essential every excellent exceptional
    experience experienced expert expertise exposure extensive extra extreme familiar familiarity few find first flexible
    fluency fluent follow for from full fully further general good great hands have has help here high highly holiday how
    however i ideal ideally if immediate important in industry intermediate interest interested is it its job join key
    knowledge knowledgeable least licensed like live location logical long looking love main major many maximum minimum
    more most must my native nice no not now of on one only open opportunities opportunity optional or other our outgoing
    outstanding own paid part passion passionate past permanent personal please plus position possess possesses prefer
    preferred previous pride prior problem proficiency proficient proven previously qualification qualifications
    qualified ready reasonable regular related relevant remote required requirement requirements responsibilities
    responsibility responsible role salary schedule see self send senior since skilled skills solid some sound
    specialist specific specifically strong submit successful such summary superb take team teams tell thank that the their
    then there these they this thorough those through to together top total track training travel tuition two type
    unlimited up upon us valid value values very want we what when where whether while who why will willing willingness
    with within work working would you your
    ability able accountability accuracy adaptability advanced aptitude attention availability awareness bonus capable
    capability capacity certificate certification certified clean clear clearance command commercial commitment
    committed communication competence competent competitive computer confidence confident creative creativity critical
    customer demonstrable dental detail driven driver drive dynamic effective energetic english entrepreneurial
    entry evidence excellence fast field firm friendly fun generous genuine gym health hard healthy honest independent
    innovative integrity intellectual interpersonal keen leader leadership life medical meticulous mission motivated
    natural numerate numeracy oral organised organized organisational organizational parental passionate pension
    physical positive practical proactive professional professionalism program project quick reliable resourceful results
    rigorous robust significant sincere solution stock superior technical tenacious tenacity time transparent
    unrestricted verbal vision well working written
    associate associates bachelor bachelors ba bs bsc beng btech ma mba ms msc meng master masters md phd ph.d diploma
    accept accommodate achieve acquire act adapt address adhere adjust administer advance advise advocate align allocate
    analyse analyze answer anticipate apply appoint approach approve architect arrange articulate assemble assess assign
    assist assume assure attain attend audit author automate balance brainstorm brief bring build calculate calibrate
    capture care carry catalogue champion change check clean clarify coach collaborate collate collect communicate
    compile complete comply compose conceive conceptualize conduct configure confirm consolidate construct consult
    continue contribute control convert coordinate co-ordinate cooperate correct craft create cultivate debug define
    delegate deliver demonstrate deploy design detect determine develop devise diagnose direct discover discuss dispatch
    display distribute document draft drive edit educate effect effectively elicit embrace employ empower enable enforce
    engage engineer enhance ensure enter escalate establish estimate evaluate examine execute exercise expand explain
    explore extend facilitate file fix focus forecast format formulate foster fulfil fulfill gain gather generate give
    govern greet grow guide handle hire host identify implement improve increase influence inform initiate innovate
    inspect inspire install integrate interact interface interpret interview inventory investigate issue keep lead learn
    leverage liaise lift listen load log maintain make manage manipulate map market maximise maximize measure meet mentor
    migrate minimise minimize model moderate modify monitor motivate negotiate network nurture observe obtain offer
    operate optimise optimize orchestrate order organise organize originate oversee own package participate partner
    perform pick pioneer pitch plan prepare present prevent prioritise prioritize process procure produce program promote
    propose prospect protect prototype provide publish purchase pursue qualify reach receive recommend reconcile record
    recruit redesign reduce refactor refine register reinforce repair replace report represent research resolve respond
    restore retain review revise run safeguard scale schedule scope screen secure select sell serve service set shape
    share ship simplify solve source spearhead specify standardise standardize stay stock store streamline strengthen
    study suggest supervise supply support sustain synthesize tackle target teach test track train transform translate
    transport triage troubleshoot tune turn understand undertake unload update upgrade upsell uphold use utilise utilize
    validate verify visit weigh write
    """.split()
)
"""First words of list items, sentences and headings in postings; verbs in their base form. Folded to lower case."""
