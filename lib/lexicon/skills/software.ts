/** Software, infrastructure and security. */
export const software = `
JavaScript = JS, ECMAScript, ES6, Java Script
TypeScript = TS > JavaScript
Python = Python3
Java = J2EE, Java EE, Core Java, JDK, Java 8, Java 11, Java 17, Java 21
C# = C Sharp, CSharp
C++ = CPP
~C = ANSI C, Embedded C
~Go = Golang, Go lang, Go programming
^Rust = Rust lang
^Swift = SwiftUI > iOS
Kotlin
Scala
^Ruby
Ruby on Rails = ^Rails, RoR > Ruby
PHP
Perl
Lua
Haskell
Elixir
Erlang
Clojure
Objective-C
^Dart
Flutter > Dart @mobile
MATLAB
~Julia
Fortran
COBOL
VBA = Visual Basic for Applications, Excel macros
Visual Basic = VB.NET, VB6, VB Script, VBScript
Delphi
ABAP > SAP
Groovy
Bash = shell scripting, shell script, Unix shell
PowerShell
HTML = HTML5, XHTML
CSS = CSS3
Sass = SCSS > CSS
Tailwind CSS = Tailwind, TailwindCSS > CSS
Bootstrap > CSS
^React = React.js, ReactJS, ~react > JavaScript @frontend
React Native > React @mobile
Redux > React
Next.js = NextJS, Next JS > React
Vue.js = Vue, VueJS, Vue 3, Nuxt, Nuxt.js > JavaScript @frontend
Angular = AngularJS, Angular JS, Angular 2 > JavaScript @frontend
Svelte = SvelteKit > JavaScript @frontend
jQuery > JavaScript
Ember.js = EmberJS > JavaScript
Node.js = NodeJS, Node JS, ^Node > JavaScript
Express.js = ExpressJS, ~Express > Node.js
NestJS = Nest.js > Node.js
Deno > JavaScript
Webpack
^Vite
D3.js = D3JS > JavaScript
Three.js > JavaScript
WebGL
WebSockets = WebSocket
AJAX > JavaScript
Django > Python
^Flask > Python
FastAPI > Python
~Spring = Spring Framework, Spring MVC > Java
Spring Boot = SpringBoot > Spring, Java
Hibernate > Java
JUnit > Java
^Maven > Java
Gradle > Java
.NET = dotnet, dot net, .NET Core, .NET Framework, Microsoft .NET > C#
ASP.NET = ASP.NET MVC, ASP.NET Core > .NET
Entity Framework > .NET
WPF > .NET
WCF > .NET
LINQ > .NET
Xamarin > .NET @mobile
Laravel > PHP
Symfony > PHP
WordPress > PHP @cms
Drupal > PHP @cms
Joomla > PHP @cms
Magento > PHP @commerce
Shopify = Liquid templates @commerce
WooCommerce > WordPress @commerce
Contentful @cms
REST APIs = REST API, RESTful, RESTful APIs, RESTful services, REST services, RESTful web services, ^REST
GraphQL
gRPC
SOAP web services = ^SOAP, SOAP APIs
JSON
XML = XSLT
OpenAPI = Swagger
Postman
API design = API development, API integration, API integrations, APIs
microservices = microservice architecture, micro services, microservices architecture
distributed systems
event-driven architecture
domain-driven design = ^DDD
object-oriented programming = ^OOP, OOPS, object oriented design, objektorientierte Programmierung, programmation orientée objet
functional programming
design patterns
data structures
algorithms = Algorithmen
software architecture = Softwarearchitektur, system architecture, system design, systems design
software development = software engineering, Softwareentwicklung, développement logiciel, desarrollo de software
full-stack development = full stack, fullstack
front-end development = frontend, front end, front-end
back-end development = backend, back end, back-end
web development = Webentwicklung, développement web, desarrollo web
mobile development = mobile app development, mobile apps, app development
Android = Android SDK, Android Studio @mobile
iOS = iOS development @mobile
Git @vcs
GitHub > Git
GitLab > Git
Bitbucket > Git
SVN = Subversion @vcs
Perforce @vcs
Jira @tracker
Confluence
Trello @tracker
^Asana @tracker
Monday.com @tracker
Azure DevOps = ^TFS, VSTS
CI/CD = continuous integration, continuous delivery, continuous deployment, CI CD pipelines
Jenkins > CI/CD
GitHub Actions > CI/CD
GitLab CI = GitLab CI/CD > CI/CD
CircleCI > CI/CD
Travis CI > CI/CD
TeamCity > CI/CD
Bamboo CI > CI/CD
Argo CD = ArgoCD > CI/CD
DevOps
Docker = Docker Compose, Docker Swarm > containers
containers = containerization, containerisation, containerized, containerised
Kubernetes = k8s, EKS, AKS, GKE > containers
^Helm > Kubernetes
OpenShift > Kubernetes
Terraform > infrastructure as code @iac
CloudFormation = AWS CloudFormation > infrastructure as code @iac
Pulumi > infrastructure as code @iac
infrastructure as code = IaC
Ansible @config
^Puppet @config
SaltStack @config
~Chef = Chef Infra, Chef cookbooks @config
^Vagrant
AWS = Amazon Web Services, Amazon AWS @cloud
~Lambda = AWS Lambda > AWS
Amazon S3 = AWS S3, ^S3 > AWS
Amazon EC2 = EC2 > AWS
Amazon RDS = ^RDS > AWS
DynamoDB > AWS @nosql
CloudWatch > AWS
SageMaker > AWS
Amazon ECS = ^ECS, Fargate > AWS
Azure = Microsoft Azure, MS Azure @cloud
Google Cloud = GCP, Google Cloud Platform @cloud
Heroku @cloud
Firebase
Cloudflare
DigitalOcean @cloud
cloud computing = cloud infrastructure, cloud platforms, cloud services, Cloud-Technologien, cloud technologies
serverless
Linux = RHEL, Red Hat, Ubuntu, CentOS, Debian
Unix = Solaris, AIX, HP-UX
Windows Server = Windows Servers
macOS = Mac OS, Mac OS X
Active Directory = Azure AD, Entra ID
Nginx
Apache HTTP Server = Apache HTTPD, Apache web server
Tomcat = Apache Tomcat
WebLogic
WebSphere
JBoss
SQL = T-SQL, PL/SQL, PLSQL, Structured Query Language
MySQL = MariaDB > SQL @database
PostgreSQL = Postgres, Postgre SQL, psql > SQL @database
Microsoft SQL Server = SQL Server, MS SQL, MSSQL, MS SQL Server > SQL @database
Oracle Database = Oracle DB, Oracle 11g, Oracle 12c, Oracle 10g, Oracle RAC, ^Oracle > SQL @database
SQLite > SQL @database
DB2 = IBM DB2 > SQL @database
Sybase > SQL @database
Teradata > SQL @warehouse
NoSQL
MongoDB = Mongo > NoSQL @nosql
Cassandra = Apache Cassandra > NoSQL @nosql
Redis > NoSQL
Memcached
Elasticsearch = Elastic Search, ELK, ELK stack, OpenSearch
Neo4j > NoSQL
Couchbase > NoSQL @nosql
HBase > NoSQL, Hadoop
Kafka = Apache Kafka @queue
RabbitMQ @queue
ActiveMQ @queue
Amazon SQS = ^SQS > AWS @queue
~Celery > Python
Prometheus @monitoring
Grafana @monitoring
Datadog @monitoring
New Relic @monitoring
Splunk @monitoring
Nagios @monitoring
Zabbix @monitoring
Kibana > Elasticsearch
Logstash > Elasticsearch
observability
Selenium = Selenium WebDriver > test automation @uitest
^Cypress > test automation @uitest
Playwright > test automation @uitest
Appium > test automation
^Cucumber > test automation
TestNG > test automation
^Jest > JavaScript
JMeter = LoadRunner
HP ALM = Quality Center, HP QC, HP UFT, ^QTP
test automation = automated testing, automation testing, Testautomatisierung
unit testing = unit tests, Unit-Tests
test-driven development = ^TDD
quality assurance = ^QA, Qualitätssicherung, assurance qualité, aseguramiento de la calidad
manual testing
regression testing
performance testing = load testing
user acceptance testing = ^UAT
black box testing
test cases = test plans, test planning, test scripts
embedded systems = embedded software
^PLC = PLC programming, ^SPS, SPS-Programmierung, TIA Portal
SCADA > PLC
LabVIEW
Arduino
Raspberry Pi
Verilog = VHDL
FPGA
IoT = Internet of Things
ROS = Robot Operating System
^Unity = Unity3D @game
Unreal Engine @game
blockchain
Ethereum > blockchain
Solidity > blockchain
Hyperledger = Hyperledger Fabric > blockchain
smart contracts > blockchain
cybersecurity = cyber security, information security, infosec, IT security, IT-Sicherheit, Informationssicherheit, sécurité informatique, ciberseguridad, seguridad informática
network security > cybersecurity
penetration testing = pen testing, pentesting > cybersecurity
vulnerability management = vulnerability assessment > cybersecurity
SIEM > cybersecurity
identity and access management = ^IAM
OAuth = OAuth2
firewalls = firewall
Palo Alto Networks = Palo Alto firewalls > firewalls
Check Point firewalls = Checkpoint > firewalls
Cisco ASA = Cisco firewalls > firewalls
^Cisco = Cisco routers, Cisco switches, Cisco IOS
networking = computer networks, network administration, Netzwerke, Netzwerktechnik, LAN/WAN, TCP/IP, réseaux
routing and switching = OSPF, BGP, EIGRP, MPLS, VLAN, VLANs > networking
VPN
DNS
DHCP
load balancing = load balancer, F5 LTM
VMware = vSphere, ESXi @virtual
Hyper-V @virtual
virtualization = virtualisation, Virtualisierung
Citrix
ServiceNow = Service-Now @itsm
Zendesk @support
Freshdesk @support
BMC Remedy @itsm
ITIL
technical support = IT support, help desk, helpdesk, service desk, desktop support, IT-Support, support technique, soporte técnico
system administration = systems administration, system administrator, Systemadministration, administration système
Office 365 = Microsoft 365, O365, M365
SharePoint
Microsoft Exchange = Exchange Server
Agile = agile methodologies, agile Methoden, agiles Arbeiten, méthodes agiles, metodologías ágiles
Scrum > Agile
Kanban > Agile
SAFe Agile = Scaled Agile > Agile
SDLC = software development life cycle, software development lifecycle
UML
debugging = troubleshooting, Fehlersuche, Fehlerbehebung, dépannage
code review = code reviews
performance optimization = performance tuning
Salesforce = Salesforce CRM, SFDC, Apex Salesforce, Salesforce Lightning @crm
HubSpot @crm
SAP = SAP ERP, SAP R/3, SAP ECC, SAP-Kenntnisse
SAP S/4HANA = S/4HANA, S4 HANA, SAP HANA, HANA > SAP
SAP FI/CO = SAP FICO, SAP FI, SAP CO > SAP
SAP MM > SAP
SAP SD > SAP
SAP BW = SAP BI, SAP BO > SAP
SAP WM = SAP EWM > SAP
SuccessFactors > SAP @hris
^Workday @hris
PeopleSoft @hris
Oracle EBS = Oracle E-Business Suite, Oracle Apps @erp
NetSuite = Oracle NetSuite @erp
Microsoft Dynamics = Dynamics 365, MS Dynamics, Navision, Business Central @erp
Odoo @erp
ERP systems = ERP, ERP-System, ERP-Systeme, enterprise resource planning
LLMs = large language models, LLM, GPT-4, ChatGPT, generative AI, GenAI
LangChain > LLMs
^RAG = retrieval augmented generation, retrieval-augmented generation > LLMs
prompt engineering > LLMs
`;
