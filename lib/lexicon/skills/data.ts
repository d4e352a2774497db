/** Data, analytics, science and research. */
export const data = `
~R = R programming, R language, RStudio, R Studio, ggplot2, tidyverse @statistics
pandas > Python
NumPy > Python
SciPy > Python
scikit-learn = sklearn, scikit learn > Python, machine learning
Matplotlib = seaborn > Python
Jupyter = Jupyter Notebook > Python
PyTorch > Python, deep learning @dl
TensorFlow > deep learning @dl
Keras > deep learning @dl
^JAX > deep learning @dl
CUDA
ONNX
Hugging Face = transformers library > LLMs
OpenCV > computer vision
machine learning = ^ML, maschinelles Lernen, apprentissage automatique, aprendizaje automático
deep learning = neural networks, neural nets > machine learning
artificial intelligence = ^AI, künstliche Intelligenz, ^KI, intelligence artificielle, inteligencia artificial
natural language processing = ^NLP > machine learning
computer vision > machine learning
reinforcement learning > machine learning
recommender systems = recommendation systems > machine learning
MLOps > machine learning
MLflow > MLOps
XGBoost = LightGBM, random forest, gradient boosting > machine learning
statistics = statistical analysis, statistical modeling, statistical modelling, Statistik, statistiques, estadística
regression analysis = linear regression, logistic regression > statistics
time series = time series analysis, forecasting models > statistics
hypothesis testing > statistics
A/B testing = AB testing, A/B tests, A/B tested, A/B-Tests, split testing
experimentation = experiment design, experimental design
data science = Data-Science
data analysis = data analytics, analyzing data, analysing data, Datenanalyse, Datenanalysen, analyse de données, análisis de datos
data engineering
data modeling = data modelling, data models, dimensional modeling, dimensional modelling, Datenmodellierung, Datenmodelle, modélisation de données
data warehousing = data warehouse, data warehouses, DWH, Data-Warehouse
data lake = lakehouse, data lakehouse
data visualization = data visualisation, visualizations, Datenvisualisierung
data mining
data governance
data quality = Datenqualität
data migration
data entry = Datenerfassung, saisie de données, entrada de datos
data pipelines = data pipeline, Datenpipelines
data cleaning = data cleansing, data wrangling
big data
predictive modeling = predictive analytics, predictive models
ETL = ELT, ETL/ELT, ETL processes, ETL-Prozesse, extract transform load
dbt = dbt Core, dbt Cloud, data build tool > SQL
Airflow = Apache Airflow @orchestrator
Dagster @orchestrator
~Prefect @orchestrator
~Luigi @orchestrator
Fivetran @ingest
Airbyte @ingest
Stitch Data @ingest
Informatica = Informatica PowerCenter > ETL @etl
Talend > ETL @etl
SSIS = SQL Server Integration Services > ETL @etl
DataStage > ETL @etl
Pentaho > ETL @etl
Ab Initio > ETL @etl
Alteryx
KNIME
Snowflake > SQL @warehouse
BigQuery = Google BigQuery > SQL @warehouse
Redshift = Amazon Redshift, AWS Redshift > SQL @warehouse
Databricks > Apache Spark @warehouse
Azure Synapse = Synapse Analytics > Azure @warehouse
Microsoft Fabric = MS Fabric
Azure Data Factory = ^ADF > Azure @ingest
Apache Spark = PySpark, ~Spark, Spark SQL, Spark Streaming > big data
Hadoop = Apache Hadoop, HDFS, MapReduce > big data
^Hive = Apache Hive, HiveQL > Hadoop
Apache Pig = ~Pig > Hadoop
Sqoop > Hadoop
Oozie > Hadoop
^Flume > Hadoop
Apache Flink = Flink
Apache Beam = Dataflow
Trino = ^Presto > SQL
ClickHouse > SQL @warehouse
Delta Lake = Apache Iceberg
^Tableau = Tableau Desktop, Tableau Server @bi
Power BI = PowerBI, Microsoft Power BI, MS Power BI @bi
^DAX > Power BI
Power Query > Microsoft Excel
Looker = LookML @bi
Looker Studio = Google Data Studio, Data Studio @bi
Qlik = QlikView, Qlik Sense, QlikSense @bi
Metabase @bi
^Superset = Apache Superset @bi
MicroStrategy @bi
Cognos = IBM Cognos, Cognos Analytics @bi
SSRS = SQL Server Reporting Services @bi
SSAS > Microsoft SQL Server
Crystal Reports @bi
Lightdash @bi
Mode Analytics @bi
ThoughtSpot @bi
business intelligence = ^BI, BI tools, BI tool, BI-Tools
dashboards = dashboard, dashboarding, Dashboarding
reporting = Berichtswesen
KPIs = KPI, key performance indicators, indicateurs de performance
Google Analytics = GA4 @webanalytics
Adobe Analytics @webanalytics
^Amplitude @webanalytics
Mixpanel @webanalytics
Segment CDP
Google Tag Manager = ^GTM
SPSS = IBM SPSS @statistics
^SAS = SAS programming, SAS/STAT @statistics
Stata @statistics
EViews @statistics
survey design = questionnaires, surveys
quantitative research = quantitative analysis, quantitative methods
qualitative research = user interviews, focus groups
GIS = ArcGIS, QGIS, geographic information systems
bioinformatics
laboratory techniques = lab techniques, laboratory experience, laboratory work, Laborerfahrung
PCR = qPCR, RT-PCR
ELISA
HPLC = chromatography
cell culture
flow cytometry
spectroscopy = mass spectrometry
GLP = good laboratory practice
GMP = cGMP, good manufacturing practice
GCP clinical practice = good clinical practice
clinical trials = clinical research, klinische Studien
LIMS
scientific writing = academic writing
LaTeX
business analysis = business analyst, requirements gathering, requirements analysis, requirements engineering, Anforderungsanalyse, requirement gathering, analyse des besoins
process mapping = business process modeling, BPMN
gap analysis
user stories
^Visio = Microsoft Visio
`;
