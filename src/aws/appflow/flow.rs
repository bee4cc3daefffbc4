// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppFlow::Flow` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppFlow::Flow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Flow(Body);

resource! { Flow "AWS::AppFlow::Flow" }

impl Flow {
    /// `Description`: string, at most 2048 characters, pattern `[\w!@#\-.?,\s]*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DestinationFlowConfigList`: list of `DestinationFlowConfig`. Required.
    #[track_caller]
    pub fn destination_flow_config_list(
        mut self,
        value: impl IntoValue<ListOf<DestinationFlowConfig>>,
    ) -> Self {
        self.0.set("DestinationFlowConfigList", value);
        self
    }

    /// `FlowName`: string, 1 to 256 characters, pattern `[a-zA-Z0-9][\w!@#.-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn flow_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowName", value);
        self
    }

    /// `FlowStatus`: `FlowStatus`.
    #[track_caller]
    pub fn flow_status(mut self, value: impl IntoValue<FlowStatus>) -> Self {
        self.0.set("FlowStatus", value);
        self
    }

    /// `KMSArn`: `KmsKeyArn`, 20 to 2048 characters, pattern `arn:aws:kms:.*:[0-9]+:.*`. A change replaces the resource.
    #[track_caller]
    pub fn kms_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KMSArn", value);
        self
    }

    /// `MetadataCatalogConfig`: `MetadataCatalogConfig`.
    #[track_caller]
    pub fn metadata_catalog_config(mut self, value: impl IntoValue<MetadataCatalogConfig>) -> Self {
        self.0.set("MetadataCatalogConfig", value);
        self
    }

    /// `SourceFlowConfig`: `SourceFlowConfig`. Required.
    #[track_caller]
    pub fn source_flow_config(mut self, value: impl IntoValue<SourceFlowConfig>) -> Self {
        self.0.set("SourceFlowConfig", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Tasks`: list of `Task`. Required.
    #[track_caller]
    pub fn tasks(mut self, value: impl IntoValue<ListOf<Task>>) -> Self {
        self.0.set("Tasks", value);
        self
    }

    /// `TriggerConfig`: `TriggerConfig`. Required.
    #[track_caller]
    pub fn trigger_config(mut self, value: impl IntoValue<TriggerConfig>) -> Self {
        self.0.set("TriggerConfig", value);
        self
    }
}

impl Handle<Flow> {
    /// `FlowArn`
    #[inline]
    pub fn flow_arn(&self) -> Value<String> {
        self.attribute("FlowArn")
    }
}

/// `AggregationConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregationConfig(Properties);

properties! { AggregationConfig }

impl AggregationConfig {
    /// `AggregationType`: `AggregationType`.
    #[track_caller]
    pub fn aggregation_type(mut self, value: impl IntoValue<AggregationType>) -> Self {
        self.0.set("AggregationType", value);
        self
    }

    /// `TargetFileSize`: integer.
    #[track_caller]
    pub fn target_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetFileSize", value);
        self
    }
}

choice! {
    /// `AggregationType` of `AWS::AppFlow::Flow`.
    AggregationType
    NONE "None"
    SINGLE_FILE "SingleFile"
}

choice! {
    /// `AmplitudeConnectorOperator` of `AWS::AppFlow::Flow`.
    AmplitudeConnectorOperator
    BETWEEN "BETWEEN"
}

/// `AmplitudeSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmplitudeSourceProperties(Properties);

properties! { AmplitudeSourceProperties }

impl AmplitudeSourceProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

/// `ConnectorOperator` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorOperator(Properties);

properties! { ConnectorOperator }

impl ConnectorOperator {
    /// `Amplitude`: `AmplitudeConnectorOperator`.
    #[track_caller]
    pub fn amplitude(mut self, value: impl IntoValue<AmplitudeConnectorOperator>) -> Self {
        self.0.set("Amplitude", value);
        self
    }

    /// `CustomConnector`: `Operator`.
    #[track_caller]
    pub fn custom_connector(mut self, value: impl IntoValue<Operator>) -> Self {
        self.0.set("CustomConnector", value);
        self
    }

    /// `Datadog`: `DatadogConnectorOperator`.
    #[track_caller]
    pub fn datadog(mut self, value: impl IntoValue<DatadogConnectorOperator>) -> Self {
        self.0.set("Datadog", value);
        self
    }

    /// `Dynatrace`: `DynatraceConnectorOperator`.
    #[track_caller]
    pub fn dynatrace(mut self, value: impl IntoValue<DynatraceConnectorOperator>) -> Self {
        self.0.set("Dynatrace", value);
        self
    }

    /// `GoogleAnalytics`: `GoogleAnalyticsConnectorOperator`.
    #[track_caller]
    pub fn google_analytics(
        mut self,
        value: impl IntoValue<GoogleAnalyticsConnectorOperator>,
    ) -> Self {
        self.0.set("GoogleAnalytics", value);
        self
    }

    /// `InforNexus`: `InforNexusConnectorOperator`.
    #[track_caller]
    pub fn infor_nexus(mut self, value: impl IntoValue<InforNexusConnectorOperator>) -> Self {
        self.0.set("InforNexus", value);
        self
    }

    /// `Marketo`: `MarketoConnectorOperator`.
    #[track_caller]
    pub fn marketo(mut self, value: impl IntoValue<MarketoConnectorOperator>) -> Self {
        self.0.set("Marketo", value);
        self
    }

    /// `Pardot`: `PardotConnectorOperator`.
    #[track_caller]
    pub fn pardot(mut self, value: impl IntoValue<PardotConnectorOperator>) -> Self {
        self.0.set("Pardot", value);
        self
    }

    /// `S3`: `S3ConnectorOperator`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3ConnectorOperator>) -> Self {
        self.0.set("S3", value);
        self
    }

    /// `SAPOData`: `SAPODataConnectorOperator`.
    #[track_caller]
    pub fn sapo_data(mut self, value: impl IntoValue<SAPODataConnectorOperator>) -> Self {
        self.0.set("SAPOData", value);
        self
    }

    /// `Salesforce`: `SalesforceConnectorOperator`.
    #[track_caller]
    pub fn salesforce(mut self, value: impl IntoValue<SalesforceConnectorOperator>) -> Self {
        self.0.set("Salesforce", value);
        self
    }

    /// `ServiceNow`: `ServiceNowConnectorOperator`.
    #[track_caller]
    pub fn service_now(mut self, value: impl IntoValue<ServiceNowConnectorOperator>) -> Self {
        self.0.set("ServiceNow", value);
        self
    }

    /// `Singular`: `SingularConnectorOperator`.
    #[track_caller]
    pub fn singular(mut self, value: impl IntoValue<SingularConnectorOperator>) -> Self {
        self.0.set("Singular", value);
        self
    }

    /// `Slack`: `SlackConnectorOperator`.
    #[track_caller]
    pub fn slack(mut self, value: impl IntoValue<SlackConnectorOperator>) -> Self {
        self.0.set("Slack", value);
        self
    }

    /// `Trendmicro`: `TrendmicroConnectorOperator`.
    #[track_caller]
    pub fn trendmicro(mut self, value: impl IntoValue<TrendmicroConnectorOperator>) -> Self {
        self.0.set("Trendmicro", value);
        self
    }

    /// `Veeva`: `VeevaConnectorOperator`.
    #[track_caller]
    pub fn veeva(mut self, value: impl IntoValue<VeevaConnectorOperator>) -> Self {
        self.0.set("Veeva", value);
        self
    }

    /// `Zendesk`: `ZendeskConnectorOperator`.
    #[track_caller]
    pub fn zendesk(mut self, value: impl IntoValue<ZendeskConnectorOperator>) -> Self {
        self.0.set("Zendesk", value);
        self
    }
}

choice! {
    /// `ConnectorType` of `AWS::AppFlow::Flow`.
    ConnectorType
    SAPO_DATA "SAPOData"
    SALESFORCE "Salesforce"
    PARDOT "Pardot"
    SINGULAR "Singular"
    SLACK "Slack"
    REDSHIFT "Redshift"
    S3 "S3"
    MARKETO "Marketo"
    GOOGLEANALYTICS "Googleanalytics"
    ZENDESK "Zendesk"
    SERVICENOW "Servicenow"
    DATADOG "Datadog"
    TRENDMICRO "Trendmicro"
    SNOWFLAKE "Snowflake"
    DYNATRACE "Dynatrace"
    INFORNEXUS "Infornexus"
    AMPLITUDE "Amplitude"
    VEEVA "Veeva"
    CUSTOM_CONNECTOR "CustomConnector"
    EVENT_BRIDGE "EventBridge"
    UPSOLVER "Upsolver"
    LOOKOUT_METRICS "LookoutMetrics"
}

/// `CustomConnectorDestinationProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomConnectorDestinationProperties(Properties);

properties! { CustomConnectorDestinationProperties }

impl CustomConnectorDestinationProperties {
    /// `CustomProperties`: map of strings.
    #[track_caller]
    pub fn custom_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("CustomProperties", value);
        self
    }

    /// `EntityName`: string, at most 1024 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn entity_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityName", value);
        self
    }

    /// `ErrorHandlingConfig`: `ErrorHandlingConfig`.
    #[track_caller]
    pub fn error_handling_config(mut self, value: impl IntoValue<ErrorHandlingConfig>) -> Self {
        self.0.set("ErrorHandlingConfig", value);
        self
    }

    /// `IdFieldNames`: list of strings.
    #[track_caller]
    pub fn id_field_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IdFieldNames", value);
        self
    }

    /// `WriteOperationType`: `WriteOperationType`.
    #[track_caller]
    pub fn write_operation_type(mut self, value: impl IntoValue<WriteOperationType>) -> Self {
        self.0.set("WriteOperationType", value);
        self
    }
}

/// `CustomConnectorSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomConnectorSourceProperties(Properties);

properties! { CustomConnectorSourceProperties }

impl CustomConnectorSourceProperties {
    /// `CustomProperties`: map of strings.
    #[track_caller]
    pub fn custom_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("CustomProperties", value);
        self
    }

    /// `DataTransferApi`: `CustomConnectorSourcePropertiesDataTransferApi`.
    #[track_caller]
    pub fn data_transfer_api(
        mut self,
        value: impl IntoValue<CustomConnectorSourcePropertiesDataTransferApi>,
    ) -> Self {
        self.0.set("DataTransferApi", value);
        self
    }

    /// `EntityName`: string, at most 1024 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn entity_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityName", value);
        self
    }
}

/// `CustomConnectorSourcePropertiesDataTransferApi` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomConnectorSourcePropertiesDataTransferApi(Properties);

properties! { CustomConnectorSourcePropertiesDataTransferApi }

impl CustomConnectorSourcePropertiesDataTransferApi {
    /// `Name`: string, at most 64 characters, pattern `[\w/-]+`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `CustomConnectorSourcePropertiesDataTransferApiType`. Required.
    #[track_caller]
    pub fn type_(
        mut self,
        value: impl IntoValue<CustomConnectorSourcePropertiesDataTransferApiType>,
    ) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `CustomConnectorSourcePropertiesDataTransferApiType` of `AWS::AppFlow::Flow`.
    CustomConnectorSourcePropertiesDataTransferApiType
    SYNC "SYNC"
    ASYNC "ASYNC"
    AUTOMATIC "AUTOMATIC"
}

choice! {
    /// `DataTransferApi` of `AWS::AppFlow::Flow`.
    DataTransferApi
    AUTOMATIC "AUTOMATIC"
    BULKV2 "BULKV2"
    REST_SYNC "REST_SYNC"
}

choice! {
    /// `DatadogConnectorOperator` of `AWS::AppFlow::Flow`.
    DatadogConnectorOperator
    PROJECTION "PROJECTION"
    BETWEEN "BETWEEN"
    EQUAL_TO "EQUAL_TO"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `DatadogSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatadogSourceProperties(Properties);

properties! { DatadogSourceProperties }

impl DatadogSourceProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

/// `DestinationConnectorProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationConnectorProperties(Properties);

properties! { DestinationConnectorProperties }

impl DestinationConnectorProperties {
    /// `CustomConnector`: `CustomConnectorDestinationProperties`.
    #[track_caller]
    pub fn custom_connector(
        mut self,
        value: impl IntoValue<CustomConnectorDestinationProperties>,
    ) -> Self {
        self.0.set("CustomConnector", value);
        self
    }

    /// `EventBridge`: `EventBridgeDestinationProperties`.
    #[track_caller]
    pub fn event_bridge(mut self, value: impl IntoValue<EventBridgeDestinationProperties>) -> Self {
        self.0.set("EventBridge", value);
        self
    }

    /// `LookoutMetrics`: `LookoutMetricsDestinationProperties`.
    #[track_caller]
    pub fn lookout_metrics(
        mut self,
        value: impl IntoValue<LookoutMetricsDestinationProperties>,
    ) -> Self {
        self.0.set("LookoutMetrics", value);
        self
    }

    /// `Marketo`: `MarketoDestinationProperties`.
    #[track_caller]
    pub fn marketo(mut self, value: impl IntoValue<MarketoDestinationProperties>) -> Self {
        self.0.set("Marketo", value);
        self
    }

    /// `Redshift`: `RedshiftDestinationProperties`.
    #[track_caller]
    pub fn redshift(mut self, value: impl IntoValue<RedshiftDestinationProperties>) -> Self {
        self.0.set("Redshift", value);
        self
    }

    /// `S3`: `S3DestinationProperties`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3DestinationProperties>) -> Self {
        self.0.set("S3", value);
        self
    }

    /// `SAPOData`: `SAPODataDestinationProperties`.
    #[track_caller]
    pub fn sapo_data(mut self, value: impl IntoValue<SAPODataDestinationProperties>) -> Self {
        self.0.set("SAPOData", value);
        self
    }

    /// `Salesforce`: `SalesforceDestinationProperties`.
    #[track_caller]
    pub fn salesforce(mut self, value: impl IntoValue<SalesforceDestinationProperties>) -> Self {
        self.0.set("Salesforce", value);
        self
    }

    /// `Snowflake`: `SnowflakeDestinationProperties`.
    #[track_caller]
    pub fn snowflake(mut self, value: impl IntoValue<SnowflakeDestinationProperties>) -> Self {
        self.0.set("Snowflake", value);
        self
    }

    /// `Upsolver`: `UpsolverDestinationProperties`.
    #[track_caller]
    pub fn upsolver(mut self, value: impl IntoValue<UpsolverDestinationProperties>) -> Self {
        self.0.set("Upsolver", value);
        self
    }

    /// `Zendesk`: `ZendeskDestinationProperties`.
    #[track_caller]
    pub fn zendesk(mut self, value: impl IntoValue<ZendeskDestinationProperties>) -> Self {
        self.0.set("Zendesk", value);
        self
    }
}

/// `DestinationFlowConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationFlowConfig(Properties);

properties! { DestinationFlowConfig }

impl DestinationFlowConfig {
    /// `ApiVersion`: string, at most 256 characters, pattern `\S+`.
    #[track_caller]
    pub fn api_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiVersion", value);
        self
    }

    /// `ConnectorProfileName`: string, at most 256 characters, pattern `[\w/!@#+=.-]+`.
    #[track_caller]
    pub fn connector_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorProfileName", value);
        self
    }

    /// `ConnectorType`: `ConnectorType`. Required.
    #[track_caller]
    pub fn connector_type(mut self, value: impl IntoValue<ConnectorType>) -> Self {
        self.0.set("ConnectorType", value);
        self
    }

    /// `DestinationConnectorProperties`: `DestinationConnectorProperties`. Required.
    #[track_caller]
    pub fn destination_connector_properties(
        mut self,
        value: impl IntoValue<DestinationConnectorProperties>,
    ) -> Self {
        self.0.set("DestinationConnectorProperties", value);
        self
    }
}

choice! {
    /// `DynatraceConnectorOperator` of `AWS::AppFlow::Flow`.
    DynatraceConnectorOperator
    PROJECTION "PROJECTION"
    BETWEEN "BETWEEN"
    EQUAL_TO "EQUAL_TO"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `DynatraceSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynatraceSourceProperties(Properties);

properties! { DynatraceSourceProperties }

impl DynatraceSourceProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

/// `ErrorHandlingConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct ErrorHandlingConfig(Properties);

properties! { ErrorHandlingConfig }

impl ErrorHandlingConfig {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `\S+`.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketPrefix`: string, at most 512 characters.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }

    /// `FailOnFirstError`: boolean.
    #[track_caller]
    pub fn fail_on_first_error(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FailOnFirstError", value);
        self
    }
}

/// `EventBridgeDestinationProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBridgeDestinationProperties(Properties);

properties! { EventBridgeDestinationProperties }

impl EventBridgeDestinationProperties {
    /// `ErrorHandlingConfig`: `ErrorHandlingConfig`.
    #[track_caller]
    pub fn error_handling_config(mut self, value: impl IntoValue<ErrorHandlingConfig>) -> Self {
        self.0.set("ErrorHandlingConfig", value);
        self
    }

    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

choice! {
    /// `FileType` of `AWS::AppFlow::Flow`.
    FileType
    CSV "CSV"
    JSON "JSON"
    PARQUET "PARQUET"
}

choice! {
    /// `FlowStatus` of `AWS::AppFlow::Flow`.
    FlowStatus
    ACTIVE "Active"
    SUSPENDED "Suspended"
    DRAFT "Draft"
}

/// `GlueDataCatalog` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlueDataCatalog(Properties);

properties! { GlueDataCatalog }

impl GlueDataCatalog {
    /// `DatabaseName`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 512 characters, pattern `arn:aws:iam:.*:[0-9]+:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TablePrefix`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn table_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TablePrefix", value);
        self
    }
}

choice! {
    /// `GoogleAnalyticsConnectorOperator` of `AWS::AppFlow::Flow`.
    GoogleAnalyticsConnectorOperator
    PROJECTION "PROJECTION"
    BETWEEN "BETWEEN"
}

/// `GoogleAnalyticsSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct GoogleAnalyticsSourceProperties(Properties);

properties! { GoogleAnalyticsSourceProperties }

impl GoogleAnalyticsSourceProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

/// `IncrementalPullConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct IncrementalPullConfig(Properties);

properties! { IncrementalPullConfig }

impl IncrementalPullConfig {
    /// `DatetimeTypeFieldName`: string, at most 256 characters.
    #[track_caller]
    pub fn datetime_type_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatetimeTypeFieldName", value);
        self
    }
}

choice! {
    /// `InforNexusConnectorOperator` of `AWS::AppFlow::Flow`.
    InforNexusConnectorOperator
    PROJECTION "PROJECTION"
    BETWEEN "BETWEEN"
    EQUAL_TO "EQUAL_TO"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `InforNexusSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct InforNexusSourceProperties(Properties);

properties! { InforNexusSourceProperties }

impl InforNexusSourceProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

/// `LookoutMetricsDestinationProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct LookoutMetricsDestinationProperties(Properties);

properties! { LookoutMetricsDestinationProperties }

impl LookoutMetricsDestinationProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

choice! {
    /// `MarketoConnectorOperator` of `AWS::AppFlow::Flow`.
    MarketoConnectorOperator
    PROJECTION "PROJECTION"
    LESS_THAN "LESS_THAN"
    GREATER_THAN "GREATER_THAN"
    BETWEEN "BETWEEN"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `MarketoDestinationProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct MarketoDestinationProperties(Properties);

properties! { MarketoDestinationProperties }

impl MarketoDestinationProperties {
    /// `ErrorHandlingConfig`: `ErrorHandlingConfig`.
    #[track_caller]
    pub fn error_handling_config(mut self, value: impl IntoValue<ErrorHandlingConfig>) -> Self {
        self.0.set("ErrorHandlingConfig", value);
        self
    }

    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

/// `MarketoSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct MarketoSourceProperties(Properties);

properties! { MarketoSourceProperties }

impl MarketoSourceProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

/// `MetadataCatalogConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataCatalogConfig(Properties);

properties! { MetadataCatalogConfig }

impl MetadataCatalogConfig {
    /// `GlueDataCatalog`: `GlueDataCatalog`.
    #[track_caller]
    pub fn glue_data_catalog(mut self, value: impl IntoValue<GlueDataCatalog>) -> Self {
        self.0.set("GlueDataCatalog", value);
        self
    }
}

choice! {
    /// `Operator` of `AWS::AppFlow::Flow`.
    Operator
    PROJECTION "PROJECTION"
    LESS_THAN "LESS_THAN"
    GREATER_THAN "GREATER_THAN"
    CONTAINS "CONTAINS"
    BETWEEN "BETWEEN"
    LESS_THAN_OR_EQUAL_TO "LESS_THAN_OR_EQUAL_TO"
    GREATER_THAN_OR_EQUAL_TO "GREATER_THAN_OR_EQUAL_TO"
    EQUAL_TO "EQUAL_TO"
    NOT_EQUAL_TO "NOT_EQUAL_TO"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

choice! {
    /// `OperatorPropertiesKeys` of `AWS::AppFlow::Flow`.
    OperatorPropertiesKeys
    VALUE "VALUE"
    VALUES "VALUES"
    DATA_TYPE "DATA_TYPE"
    UPPER_BOUND "UPPER_BOUND"
    LOWER_BOUND "LOWER_BOUND"
    SOURCE_DATA_TYPE "SOURCE_DATA_TYPE"
    DESTINATION_DATA_TYPE "DESTINATION_DATA_TYPE"
    VALIDATION_ACTION "VALIDATION_ACTION"
    MASK_VALUE "MASK_VALUE"
    MASK_LENGTH "MASK_LENGTH"
    TRUNCATE_LENGTH "TRUNCATE_LENGTH"
    MATH_OPERATION_FIELDS_ORDER "MATH_OPERATION_FIELDS_ORDER"
    CONCAT_FORMAT "CONCAT_FORMAT"
    SUBFIELD_CATEGORY_MAP "SUBFIELD_CATEGORY_MAP"
    EXCLUDE_SOURCE_FIELDS_LIST "EXCLUDE_SOURCE_FIELDS_LIST"
    INCLUDE_NEW_FIELDS "INCLUDE_NEW_FIELDS"
    ORDERED_PARTITION_KEYS_LIST "ORDERED_PARTITION_KEYS_LIST"
}

choice! {
    /// `PardotConnectorOperator` of `AWS::AppFlow::Flow`.
    PardotConnectorOperator
    PROJECTION "PROJECTION"
    EQUAL_TO "EQUAL_TO"
    NO_OP "NO_OP"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
}

/// `PardotSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct PardotSourceProperties(Properties);

properties! { PardotSourceProperties }

impl PardotSourceProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

choice! {
    /// `PathPrefix` of `AWS::AppFlow::Flow`.
    PathPrefix
    EXECUTION_ID "EXECUTION_ID"
    SCHEMA_VERSION "SCHEMA_VERSION"
}

/// `PrefixConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrefixConfig(Properties);

properties! { PrefixConfig }

impl PrefixConfig {
    /// `PathPrefixHierarchy`: list of `PathPrefix`.
    #[track_caller]
    pub fn path_prefix_hierarchy(mut self, value: impl IntoValue<ListOf<PathPrefix>>) -> Self {
        self.0.set("PathPrefixHierarchy", value);
        self
    }

    /// `PrefixFormat`: `PrefixFormat`.
    #[track_caller]
    pub fn prefix_format(mut self, value: impl IntoValue<PrefixFormat>) -> Self {
        self.0.set("PrefixFormat", value);
        self
    }

    /// `PrefixType`: `PrefixType`.
    #[track_caller]
    pub fn prefix_type(mut self, value: impl IntoValue<PrefixType>) -> Self {
        self.0.set("PrefixType", value);
        self
    }
}

choice! {
    /// `PrefixFormat` of `AWS::AppFlow::Flow`.
    PrefixFormat
    YEAR "YEAR"
    MONTH "MONTH"
    DAY "DAY"
    HOUR "HOUR"
    MINUTE "MINUTE"
}

choice! {
    /// `PrefixType` of `AWS::AppFlow::Flow`.
    PrefixType
    FILENAME "FILENAME"
    PATH "PATH"
    PATH_AND_FILENAME "PATH_AND_FILENAME"
}

/// `RedshiftDestinationProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftDestinationProperties(Properties);

properties! { RedshiftDestinationProperties }

impl RedshiftDestinationProperties {
    /// `BucketPrefix`: string, at most 512 characters.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }

    /// `ErrorHandlingConfig`: `ErrorHandlingConfig`.
    #[track_caller]
    pub fn error_handling_config(mut self, value: impl IntoValue<ErrorHandlingConfig>) -> Self {
        self.0.set("ErrorHandlingConfig", value);
        self
    }

    /// `IntermediateBucketName`: `S3BucketName`, 3 to 63 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn intermediate_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("IntermediateBucketName", value);
        self
    }

    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

choice! {
    /// `S3ConnectorOperator` of `AWS::AppFlow::Flow`.
    S3ConnectorOperator
    PROJECTION "PROJECTION"
    LESS_THAN "LESS_THAN"
    GREATER_THAN "GREATER_THAN"
    BETWEEN "BETWEEN"
    LESS_THAN_OR_EQUAL_TO "LESS_THAN_OR_EQUAL_TO"
    GREATER_THAN_OR_EQUAL_TO "GREATER_THAN_OR_EQUAL_TO"
    EQUAL_TO "EQUAL_TO"
    NOT_EQUAL_TO "NOT_EQUAL_TO"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `S3DestinationProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3DestinationProperties(Properties);

properties! { S3DestinationProperties }

impl S3DestinationProperties {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketPrefix`: string, at most 512 characters.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }

    /// `S3OutputFormatConfig`: `S3OutputFormatConfig`.
    #[track_caller]
    pub fn s3_output_format_config(mut self, value: impl IntoValue<S3OutputFormatConfig>) -> Self {
        self.0.set("S3OutputFormatConfig", value);
        self
    }
}

/// `S3InputFormatConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3InputFormatConfig(Properties);

properties! { S3InputFormatConfig }

impl S3InputFormatConfig {
    /// `S3InputFileType`: `S3InputFormatConfigS3InputFileType`.
    #[track_caller]
    pub fn s3_input_file_type(
        mut self,
        value: impl IntoValue<S3InputFormatConfigS3InputFileType>,
    ) -> Self {
        self.0.set("S3InputFileType", value);
        self
    }
}

choice! {
    /// `S3InputFormatConfigS3InputFileType` of `AWS::AppFlow::Flow`.
    S3InputFormatConfigS3InputFileType
    CSV "CSV"
    JSON "JSON"
}

/// `S3OutputFormatConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3OutputFormatConfig(Properties);

properties! { S3OutputFormatConfig }

impl S3OutputFormatConfig {
    /// `AggregationConfig`: `AggregationConfig`.
    #[track_caller]
    pub fn aggregation_config(mut self, value: impl IntoValue<AggregationConfig>) -> Self {
        self.0.set("AggregationConfig", value);
        self
    }

    /// `FileType`: `FileType`.
    #[track_caller]
    pub fn file_type(mut self, value: impl IntoValue<FileType>) -> Self {
        self.0.set("FileType", value);
        self
    }

    /// `PrefixConfig`: `PrefixConfig`.
    #[track_caller]
    pub fn prefix_config(mut self, value: impl IntoValue<PrefixConfig>) -> Self {
        self.0.set("PrefixConfig", value);
        self
    }

    /// `PreserveSourceDataTyping`: boolean.
    #[track_caller]
    pub fn preserve_source_data_typing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PreserveSourceDataTyping", value);
        self
    }
}

/// `S3SourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3SourceProperties(Properties);

properties! { S3SourceProperties }

impl S3SourceProperties {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketPrefix`: string, at most 512 characters. Required.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }

    /// `S3InputFormatConfig`: `S3InputFormatConfig`.
    #[track_caller]
    pub fn s3_input_format_config(mut self, value: impl IntoValue<S3InputFormatConfig>) -> Self {
        self.0.set("S3InputFormatConfig", value);
        self
    }
}

choice! {
    /// `SAPODataConnectorOperator` of `AWS::AppFlow::Flow`.
    SAPODataConnectorOperator
    PROJECTION "PROJECTION"
    LESS_THAN "LESS_THAN"
    CONTAINS "CONTAINS"
    GREATER_THAN "GREATER_THAN"
    BETWEEN "BETWEEN"
    LESS_THAN_OR_EQUAL_TO "LESS_THAN_OR_EQUAL_TO"
    GREATER_THAN_OR_EQUAL_TO "GREATER_THAN_OR_EQUAL_TO"
    EQUAL_TO "EQUAL_TO"
    NOT_EQUAL_TO "NOT_EQUAL_TO"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `SAPODataDestinationProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SAPODataDestinationProperties(Properties);

properties! { SAPODataDestinationProperties }

impl SAPODataDestinationProperties {
    /// `ErrorHandlingConfig`: `ErrorHandlingConfig`.
    #[track_caller]
    pub fn error_handling_config(mut self, value: impl IntoValue<ErrorHandlingConfig>) -> Self {
        self.0.set("ErrorHandlingConfig", value);
        self
    }

    /// `IdFieldNames`: list of strings.
    #[track_caller]
    pub fn id_field_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IdFieldNames", value);
        self
    }

    /// `ObjectPath`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectPath", value);
        self
    }

    /// `SuccessResponseHandlingConfig`: `SuccessResponseHandlingConfig`.
    #[track_caller]
    pub fn success_response_handling_config(
        mut self,
        value: impl IntoValue<SuccessResponseHandlingConfig>,
    ) -> Self {
        self.0.set("SuccessResponseHandlingConfig", value);
        self
    }

    /// `WriteOperationType`: `WriteOperationType`.
    #[track_caller]
    pub fn write_operation_type(mut self, value: impl IntoValue<WriteOperationType>) -> Self {
        self.0.set("WriteOperationType", value);
        self
    }
}

/// `SAPODataPaginationConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SAPODataPaginationConfig(Properties);

properties! { SAPODataPaginationConfig }

impl SAPODataPaginationConfig {
    /// `maxPageSize`: integer, 1 to 10000. Required.
    #[track_caller]
    pub fn max_page_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("maxPageSize", value);
        self
    }
}

/// `SAPODataParallelismConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SAPODataParallelismConfig(Properties);

properties! { SAPODataParallelismConfig }

impl SAPODataParallelismConfig {
    /// `maxParallelism`: integer, 1 to 10. Required.
    #[track_caller]
    pub fn max_parallelism(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("maxParallelism", value);
        self
    }
}

/// `SAPODataSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SAPODataSourceProperties(Properties);

properties! { SAPODataSourceProperties }

impl SAPODataSourceProperties {
    /// `ObjectPath`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectPath", value);
        self
    }

    /// `paginationConfig`: `SAPODataPaginationConfig`.
    #[track_caller]
    pub fn pagination_config(mut self, value: impl IntoValue<SAPODataPaginationConfig>) -> Self {
        self.0.set("paginationConfig", value);
        self
    }

    /// `parallelismConfig`: `SAPODataParallelismConfig`.
    #[track_caller]
    pub fn parallelism_config(mut self, value: impl IntoValue<SAPODataParallelismConfig>) -> Self {
        self.0.set("parallelismConfig", value);
        self
    }
}

choice! {
    /// `SalesforceConnectorOperator` of `AWS::AppFlow::Flow`.
    SalesforceConnectorOperator
    PROJECTION "PROJECTION"
    LESS_THAN "LESS_THAN"
    CONTAINS "CONTAINS"
    GREATER_THAN "GREATER_THAN"
    BETWEEN "BETWEEN"
    LESS_THAN_OR_EQUAL_TO "LESS_THAN_OR_EQUAL_TO"
    GREATER_THAN_OR_EQUAL_TO "GREATER_THAN_OR_EQUAL_TO"
    EQUAL_TO "EQUAL_TO"
    NOT_EQUAL_TO "NOT_EQUAL_TO"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `SalesforceDestinationProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceDestinationProperties(Properties);

properties! { SalesforceDestinationProperties }

impl SalesforceDestinationProperties {
    /// `DataTransferApi`: `DataTransferApi`.
    #[track_caller]
    pub fn data_transfer_api(mut self, value: impl IntoValue<DataTransferApi>) -> Self {
        self.0.set("DataTransferApi", value);
        self
    }

    /// `ErrorHandlingConfig`: `ErrorHandlingConfig`.
    #[track_caller]
    pub fn error_handling_config(mut self, value: impl IntoValue<ErrorHandlingConfig>) -> Self {
        self.0.set("ErrorHandlingConfig", value);
        self
    }

    /// `IdFieldNames`: list of strings.
    #[track_caller]
    pub fn id_field_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IdFieldNames", value);
        self
    }

    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }

    /// `WriteOperationType`: `WriteOperationType`.
    #[track_caller]
    pub fn write_operation_type(mut self, value: impl IntoValue<WriteOperationType>) -> Self {
        self.0.set("WriteOperationType", value);
        self
    }
}

/// `SalesforceSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceSourceProperties(Properties);

properties! { SalesforceSourceProperties }

impl SalesforceSourceProperties {
    /// `DataTransferApi`: `DataTransferApi`.
    #[track_caller]
    pub fn data_transfer_api(mut self, value: impl IntoValue<DataTransferApi>) -> Self {
        self.0.set("DataTransferApi", value);
        self
    }

    /// `EnableDynamicFieldUpdate`: boolean.
    #[track_caller]
    pub fn enable_dynamic_field_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableDynamicFieldUpdate", value);
        self
    }

    /// `IncludeDeletedRecords`: boolean.
    #[track_caller]
    pub fn include_deleted_records(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeDeletedRecords", value);
        self
    }

    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

/// `ScheduledTriggerProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduledTriggerProperties(Properties);

properties! { ScheduledTriggerProperties }

impl ScheduledTriggerProperties {
    /// `DataPullMode`: `ScheduledTriggerPropertiesDataPullMode`.
    #[track_caller]
    pub fn data_pull_mode(
        mut self,
        value: impl IntoValue<ScheduledTriggerPropertiesDataPullMode>,
    ) -> Self {
        self.0.set("DataPullMode", value);
        self
    }

    /// `FirstExecutionFrom`: number.
    #[track_caller]
    pub fn first_execution_from(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("FirstExecutionFrom", value);
        self
    }

    /// `FlowErrorDeactivationThreshold`: integer, 1 to 100.
    #[track_caller]
    pub fn flow_error_deactivation_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FlowErrorDeactivationThreshold", value);
        self
    }

    /// `ScheduleEndTime`: number.
    #[track_caller]
    pub fn schedule_end_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ScheduleEndTime", value);
        self
    }

    /// `ScheduleExpression`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `ScheduleOffset`: number, 0 to 36000.
    #[track_caller]
    pub fn schedule_offset(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ScheduleOffset", value);
        self
    }

    /// `ScheduleStartTime`: number.
    #[track_caller]
    pub fn schedule_start_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ScheduleStartTime", value);
        self
    }

    /// `TimeZone`: string, at most 256 characters.
    #[track_caller]
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeZone", value);
        self
    }
}

choice! {
    /// `ScheduledTriggerPropertiesDataPullMode` of `AWS::AppFlow::Flow`.
    ScheduledTriggerPropertiesDataPullMode
    INCREMENTAL "Incremental"
    COMPLETE "Complete"
}

choice! {
    /// `ServiceNowConnectorOperator` of `AWS::AppFlow::Flow`.
    ServiceNowConnectorOperator
    PROJECTION "PROJECTION"
    LESS_THAN "LESS_THAN"
    CONTAINS "CONTAINS"
    GREATER_THAN "GREATER_THAN"
    BETWEEN "BETWEEN"
    LESS_THAN_OR_EQUAL_TO "LESS_THAN_OR_EQUAL_TO"
    GREATER_THAN_OR_EQUAL_TO "GREATER_THAN_OR_EQUAL_TO"
    EQUAL_TO "EQUAL_TO"
    NOT_EQUAL_TO "NOT_EQUAL_TO"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `ServiceNowSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNowSourceProperties(Properties);

properties! { ServiceNowSourceProperties }

impl ServiceNowSourceProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

choice! {
    /// `SingularConnectorOperator` of `AWS::AppFlow::Flow`.
    SingularConnectorOperator
    PROJECTION "PROJECTION"
    EQUAL_TO "EQUAL_TO"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `SingularSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SingularSourceProperties(Properties);

properties! { SingularSourceProperties }

impl SingularSourceProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

choice! {
    /// `SlackConnectorOperator` of `AWS::AppFlow::Flow`.
    SlackConnectorOperator
    PROJECTION "PROJECTION"
    BETWEEN "BETWEEN"
    EQUAL_TO "EQUAL_TO"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `SlackSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlackSourceProperties(Properties);

properties! { SlackSourceProperties }

impl SlackSourceProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

/// `SnowflakeDestinationProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnowflakeDestinationProperties(Properties);

properties! { SnowflakeDestinationProperties }

impl SnowflakeDestinationProperties {
    /// `BucketPrefix`: string, at most 512 characters.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }

    /// `ErrorHandlingConfig`: `ErrorHandlingConfig`.
    #[track_caller]
    pub fn error_handling_config(mut self, value: impl IntoValue<ErrorHandlingConfig>) -> Self {
        self.0.set("ErrorHandlingConfig", value);
        self
    }

    /// `IntermediateBucketName`: `S3BucketName`, 3 to 63 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn intermediate_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("IntermediateBucketName", value);
        self
    }

    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

/// `SourceConnectorProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceConnectorProperties(Properties);

properties! { SourceConnectorProperties }

impl SourceConnectorProperties {
    /// `Amplitude`: `AmplitudeSourceProperties`.
    #[track_caller]
    pub fn amplitude(mut self, value: impl IntoValue<AmplitudeSourceProperties>) -> Self {
        self.0.set("Amplitude", value);
        self
    }

    /// `CustomConnector`: `CustomConnectorSourceProperties`.
    #[track_caller]
    pub fn custom_connector(
        mut self,
        value: impl IntoValue<CustomConnectorSourceProperties>,
    ) -> Self {
        self.0.set("CustomConnector", value);
        self
    }

    /// `Datadog`: `DatadogSourceProperties`.
    #[track_caller]
    pub fn datadog(mut self, value: impl IntoValue<DatadogSourceProperties>) -> Self {
        self.0.set("Datadog", value);
        self
    }

    /// `Dynatrace`: `DynatraceSourceProperties`.
    #[track_caller]
    pub fn dynatrace(mut self, value: impl IntoValue<DynatraceSourceProperties>) -> Self {
        self.0.set("Dynatrace", value);
        self
    }

    /// `GoogleAnalytics`: `GoogleAnalyticsSourceProperties`.
    #[track_caller]
    pub fn google_analytics(
        mut self,
        value: impl IntoValue<GoogleAnalyticsSourceProperties>,
    ) -> Self {
        self.0.set("GoogleAnalytics", value);
        self
    }

    /// `InforNexus`: `InforNexusSourceProperties`.
    #[track_caller]
    pub fn infor_nexus(mut self, value: impl IntoValue<InforNexusSourceProperties>) -> Self {
        self.0.set("InforNexus", value);
        self
    }

    /// `Marketo`: `MarketoSourceProperties`.
    #[track_caller]
    pub fn marketo(mut self, value: impl IntoValue<MarketoSourceProperties>) -> Self {
        self.0.set("Marketo", value);
        self
    }

    /// `Pardot`: `PardotSourceProperties`.
    #[track_caller]
    pub fn pardot(mut self, value: impl IntoValue<PardotSourceProperties>) -> Self {
        self.0.set("Pardot", value);
        self
    }

    /// `S3`: `S3SourceProperties`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3SourceProperties>) -> Self {
        self.0.set("S3", value);
        self
    }

    /// `SAPOData`: `SAPODataSourceProperties`.
    #[track_caller]
    pub fn sapo_data(mut self, value: impl IntoValue<SAPODataSourceProperties>) -> Self {
        self.0.set("SAPOData", value);
        self
    }

    /// `Salesforce`: `SalesforceSourceProperties`.
    #[track_caller]
    pub fn salesforce(mut self, value: impl IntoValue<SalesforceSourceProperties>) -> Self {
        self.0.set("Salesforce", value);
        self
    }

    /// `ServiceNow`: `ServiceNowSourceProperties`.
    #[track_caller]
    pub fn service_now(mut self, value: impl IntoValue<ServiceNowSourceProperties>) -> Self {
        self.0.set("ServiceNow", value);
        self
    }

    /// `Singular`: `SingularSourceProperties`.
    #[track_caller]
    pub fn singular(mut self, value: impl IntoValue<SingularSourceProperties>) -> Self {
        self.0.set("Singular", value);
        self
    }

    /// `Slack`: `SlackSourceProperties`.
    #[track_caller]
    pub fn slack(mut self, value: impl IntoValue<SlackSourceProperties>) -> Self {
        self.0.set("Slack", value);
        self
    }

    /// `Trendmicro`: `TrendmicroSourceProperties`.
    #[track_caller]
    pub fn trendmicro(mut self, value: impl IntoValue<TrendmicroSourceProperties>) -> Self {
        self.0.set("Trendmicro", value);
        self
    }

    /// `Veeva`: `VeevaSourceProperties`.
    #[track_caller]
    pub fn veeva(mut self, value: impl IntoValue<VeevaSourceProperties>) -> Self {
        self.0.set("Veeva", value);
        self
    }

    /// `Zendesk`: `ZendeskSourceProperties`.
    #[track_caller]
    pub fn zendesk(mut self, value: impl IntoValue<ZendeskSourceProperties>) -> Self {
        self.0.set("Zendesk", value);
        self
    }
}

/// `SourceFlowConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceFlowConfig(Properties);

properties! { SourceFlowConfig }

impl SourceFlowConfig {
    /// `ApiVersion`: string, at most 256 characters, pattern `\S+`.
    #[track_caller]
    pub fn api_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiVersion", value);
        self
    }

    /// `ConnectorProfileName`: string, at most 256 characters, pattern `[\w/!@#+=.-]+`.
    #[track_caller]
    pub fn connector_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorProfileName", value);
        self
    }

    /// `ConnectorType`: `ConnectorType`. Required.
    #[track_caller]
    pub fn connector_type(mut self, value: impl IntoValue<ConnectorType>) -> Self {
        self.0.set("ConnectorType", value);
        self
    }

    /// `IncrementalPullConfig`: `IncrementalPullConfig`.
    #[track_caller]
    pub fn incremental_pull_config(mut self, value: impl IntoValue<IncrementalPullConfig>) -> Self {
        self.0.set("IncrementalPullConfig", value);
        self
    }

    /// `SourceConnectorProperties`: `SourceConnectorProperties`. Required.
    #[track_caller]
    pub fn source_connector_properties(
        mut self,
        value: impl IntoValue<SourceConnectorProperties>,
    ) -> Self {
        self.0.set("SourceConnectorProperties", value);
        self
    }
}

/// `SuccessResponseHandlingConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SuccessResponseHandlingConfig(Properties);

properties! { SuccessResponseHandlingConfig }

impl SuccessResponseHandlingConfig {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `\S+`.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketPrefix`: string, at most 512 characters.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }
}

/// `Tag` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Task` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct Task(Properties);

properties! { Task }

impl Task {
    /// `ConnectorOperator`: `ConnectorOperator`.
    #[track_caller]
    pub fn connector_operator(mut self, value: impl IntoValue<ConnectorOperator>) -> Self {
        self.0.set("ConnectorOperator", value);
        self
    }

    /// `DestinationField`: string, at most 256 characters.
    #[track_caller]
    pub fn destination_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationField", value);
        self
    }

    /// `SourceFields`: list of strings. Required.
    #[track_caller]
    pub fn source_fields(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SourceFields", value);
        self
    }

    /// `TaskProperties`: list of `TaskPropertiesObject`.
    #[track_caller]
    pub fn task_properties(mut self, value: impl IntoValue<ListOf<TaskPropertiesObject>>) -> Self {
        self.0.set("TaskProperties", value);
        self
    }

    /// `TaskType`: `TaskType`. Required.
    #[track_caller]
    pub fn task_type(mut self, value: impl IntoValue<TaskType>) -> Self {
        self.0.set("TaskType", value);
        self
    }
}

/// `TaskPropertiesObject` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskPropertiesObject(Properties);

properties! { TaskPropertiesObject }

impl TaskPropertiesObject {
    /// `Key`: `OperatorPropertiesKeys`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<OperatorPropertiesKeys>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 2048 characters, pattern `.+`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TaskType` of `AWS::AppFlow::Flow`.
    TaskType
    ARITHMETIC "Arithmetic"
    FILTER "Filter"
    MAP "Map"
    MAP_ALL "Map_all"
    MASK "Mask"
    MERGE "Merge"
    PASSTHROUGH "Passthrough"
    TRUNCATE "Truncate"
    VALIDATE "Validate"
    PARTITION "Partition"
}

choice! {
    /// `TrendmicroConnectorOperator` of `AWS::AppFlow::Flow`.
    TrendmicroConnectorOperator
    PROJECTION "PROJECTION"
    EQUAL_TO "EQUAL_TO"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `TrendmicroSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrendmicroSourceProperties(Properties);

properties! { TrendmicroSourceProperties }

impl TrendmicroSourceProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

/// `TriggerConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct TriggerConfig(Properties);

properties! { TriggerConfig }

impl TriggerConfig {
    /// `TriggerProperties`: `ScheduledTriggerProperties`.
    #[track_caller]
    pub fn trigger_properties(mut self, value: impl IntoValue<ScheduledTriggerProperties>) -> Self {
        self.0.set("TriggerProperties", value);
        self
    }

    /// `TriggerType`: `TriggerType`. Required.
    #[track_caller]
    pub fn trigger_type(mut self, value: impl IntoValue<TriggerType>) -> Self {
        self.0.set("TriggerType", value);
        self
    }
}

choice! {
    /// `TriggerType` of `AWS::AppFlow::Flow`.
    TriggerType
    SCHEDULED "Scheduled"
    EVENT "Event"
    ON_DEMAND "OnDemand"
}

/// `UpsolverDestinationProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpsolverDestinationProperties(Properties);

properties! { UpsolverDestinationProperties }

impl UpsolverDestinationProperties {
    /// `BucketName`: `S3BucketName`, 16 to 63 characters, pattern `^(upsolver-appflow)\S*`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketPrefix`: string, at most 512 characters.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }

    /// `S3OutputFormatConfig`: `UpsolverS3OutputFormatConfig`. Required.
    #[track_caller]
    pub fn s3_output_format_config(
        mut self,
        value: impl IntoValue<UpsolverS3OutputFormatConfig>,
    ) -> Self {
        self.0.set("S3OutputFormatConfig", value);
        self
    }
}

/// `UpsolverS3OutputFormatConfig` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpsolverS3OutputFormatConfig(Properties);

properties! { UpsolverS3OutputFormatConfig }

impl UpsolverS3OutputFormatConfig {
    /// `AggregationConfig`: `AggregationConfig`.
    #[track_caller]
    pub fn aggregation_config(mut self, value: impl IntoValue<AggregationConfig>) -> Self {
        self.0.set("AggregationConfig", value);
        self
    }

    /// `FileType`: `FileType`.
    #[track_caller]
    pub fn file_type(mut self, value: impl IntoValue<FileType>) -> Self {
        self.0.set("FileType", value);
        self
    }

    /// `PrefixConfig`: `PrefixConfig`. Required.
    #[track_caller]
    pub fn prefix_config(mut self, value: impl IntoValue<PrefixConfig>) -> Self {
        self.0.set("PrefixConfig", value);
        self
    }
}

choice! {
    /// `VeevaConnectorOperator` of `AWS::AppFlow::Flow`.
    VeevaConnectorOperator
    PROJECTION "PROJECTION"
    LESS_THAN "LESS_THAN"
    GREATER_THAN "GREATER_THAN"
    BETWEEN "BETWEEN"
    LESS_THAN_OR_EQUAL_TO "LESS_THAN_OR_EQUAL_TO"
    GREATER_THAN_OR_EQUAL_TO "GREATER_THAN_OR_EQUAL_TO"
    EQUAL_TO "EQUAL_TO"
    NOT_EQUAL_TO "NOT_EQUAL_TO"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `VeevaSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct VeevaSourceProperties(Properties);

properties! { VeevaSourceProperties }

impl VeevaSourceProperties {
    /// `DocumentType`: string, at most 512 characters, pattern `[\s\w_-]+`.
    #[track_caller]
    pub fn document_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentType", value);
        self
    }

    /// `IncludeAllVersions`: boolean.
    #[track_caller]
    pub fn include_all_versions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeAllVersions", value);
        self
    }

    /// `IncludeRenditions`: boolean.
    #[track_caller]
    pub fn include_renditions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeRenditions", value);
        self
    }

    /// `IncludeSourceFiles`: boolean.
    #[track_caller]
    pub fn include_source_files(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeSourceFiles", value);
        self
    }

    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}

choice! {
    /// `WriteOperationType` of `AWS::AppFlow::Flow`.
    WriteOperationType
    INSERT "INSERT"
    UPSERT "UPSERT"
    UPDATE "UPDATE"
    DELETE "DELETE"
}

choice! {
    /// `ZendeskConnectorOperator` of `AWS::AppFlow::Flow`.
    ZendeskConnectorOperator
    PROJECTION "PROJECTION"
    GREATER_THAN "GREATER_THAN"
    ADDITION "ADDITION"
    MULTIPLICATION "MULTIPLICATION"
    DIVISION "DIVISION"
    SUBTRACTION "SUBTRACTION"
    MASK_ALL "MASK_ALL"
    MASK_FIRST_N "MASK_FIRST_N"
    MASK_LAST_N "MASK_LAST_N"
    VALIDATE_NON_NULL "VALIDATE_NON_NULL"
    VALIDATE_NON_ZERO "VALIDATE_NON_ZERO"
    VALIDATE_NON_NEGATIVE "VALIDATE_NON_NEGATIVE"
    VALIDATE_NUMERIC "VALIDATE_NUMERIC"
    NO_OP "NO_OP"
}

/// `ZendeskDestinationProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct ZendeskDestinationProperties(Properties);

properties! { ZendeskDestinationProperties }

impl ZendeskDestinationProperties {
    /// `ErrorHandlingConfig`: `ErrorHandlingConfig`.
    #[track_caller]
    pub fn error_handling_config(mut self, value: impl IntoValue<ErrorHandlingConfig>) -> Self {
        self.0.set("ErrorHandlingConfig", value);
        self
    }

    /// `IdFieldNames`: list of strings.
    #[track_caller]
    pub fn id_field_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IdFieldNames", value);
        self
    }

    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }

    /// `WriteOperationType`: `WriteOperationType`.
    #[track_caller]
    pub fn write_operation_type(mut self, value: impl IntoValue<WriteOperationType>) -> Self {
        self.0.set("WriteOperationType", value);
        self
    }
}

/// `ZendeskSourceProperties` of `AWS::AppFlow::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct ZendeskSourceProperties(Properties);

properties! { ZendeskSourceProperties }

impl ZendeskSourceProperties {
    /// `Object`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }
}
