// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CustomerProfiles::Integration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CustomerProfiles::Integration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Integration(Body);

resource! { Integration "AWS::CustomerProfiles::Integration" }

impl Integration {
    /// `DomainName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `EventTriggerNames`: list of strings, 1 item.
    #[track_caller]
    pub fn event_trigger_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EventTriggerNames", value);
        self
    }

    /// `FlowDefinition`: `FlowDefinition`.
    #[track_caller]
    pub fn flow_definition(mut self, value: impl IntoValue<FlowDefinition>) -> Self {
        self.0.set("FlowDefinition", value);
        self
    }

    /// `ObjectTypeName`: string, 1 to 255 characters, pattern `^[a-zA-Z_][a-zA-Z_0-9-]*$`.
    #[track_caller]
    pub fn object_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectTypeName", value);
        self
    }

    /// `ObjectTypeNames`: list of `ObjectTypeMapping`.
    #[track_caller]
    pub fn object_type_names(mut self, value: impl IntoValue<ListOf<ObjectTypeMapping>>) -> Self {
        self.0.set("ObjectTypeNames", value);
        self
    }

    /// `Scope`: `Scope`, 1 to 255 characters, pattern `^[a-zA-Z_][a-zA-Z_0-9-]*$`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<Scope>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Uri`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }
}

impl Handle<Integration> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// `ConnectorOperator` of `AWS::CustomerProfiles::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorOperator(Properties);

properties! { ConnectorOperator }

impl ConnectorOperator {
    /// `Marketo`: `MarketoConnectorOperator`.
    #[track_caller]
    pub fn marketo(mut self, value: impl IntoValue<MarketoConnectorOperator>) -> Self {
        self.0.set("Marketo", value);
        self
    }

    /// `S3`: `S3ConnectorOperator`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3ConnectorOperator>) -> Self {
        self.0.set("S3", value);
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

    /// `Zendesk`: `ZendeskConnectorOperator`.
    #[track_caller]
    pub fn zendesk(mut self, value: impl IntoValue<ZendeskConnectorOperator>) -> Self {
        self.0.set("Zendesk", value);
        self
    }
}

choice! {
    /// `ConnectorType` of `AWS::CustomerProfiles::Integration`.
    ConnectorType
    SALESFORCE "Salesforce"
    MARKETO "Marketo"
    SERVICE_NOW "ServiceNow"
    ZENDESK "Zendesk"
    S3 "S3"
}

/// `FlowDefinition` of `AWS::CustomerProfiles::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowDefinition(Properties);

properties! { FlowDefinition }

impl FlowDefinition {
    /// `Description`: string, at most 2048 characters, pattern `[\w!@#\-.?,\s]*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FlowName`: string, at most 256 characters, pattern `[a-zA-Z0-9][\w!@#.-]+`. Required.
    #[track_caller]
    pub fn flow_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowName", value);
        self
    }

    /// `KmsArn`: `KmsKeyArn`, 20 to 2048 characters, pattern `arn:aws:kms:.*:[0-9]+:.*`. Required.
    #[track_caller]
    pub fn kms_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsArn", value);
        self
    }

    /// `SourceFlowConfig`: `SourceFlowConfig`. Required.
    #[track_caller]
    pub fn source_flow_config(mut self, value: impl IntoValue<SourceFlowConfig>) -> Self {
        self.0.set("SourceFlowConfig", value);
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

/// `IncrementalPullConfig` of `AWS::CustomerProfiles::Integration`.
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
    /// `MarketoConnectorOperator` of `AWS::CustomerProfiles::Integration`.
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

/// `MarketoSourceProperties` of `AWS::CustomerProfiles::Integration`.
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

/// `ObjectTypeMapping` of `AWS::CustomerProfiles::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectTypeMapping(Properties);

properties! { ObjectTypeMapping }

impl ObjectTypeMapping {
    /// `Key`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters, pattern `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `OperatorPropertiesKeys` of `AWS::CustomerProfiles::Integration`.
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
}

choice! {
    /// `S3ConnectorOperator` of `AWS::CustomerProfiles::Integration`.
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

/// `S3SourceProperties` of `AWS::CustomerProfiles::Integration`.
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

    /// `BucketPrefix`: string, at most 512 characters, pattern `.*`.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }
}

choice! {
    /// `SalesforceConnectorOperator` of `AWS::CustomerProfiles::Integration`.
    SalesforceConnectorOperator
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

/// `SalesforceSourceProperties` of `AWS::CustomerProfiles::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceSourceProperties(Properties);

properties! { SalesforceSourceProperties }

impl SalesforceSourceProperties {
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

/// `ScheduledTriggerProperties` of `AWS::CustomerProfiles::Integration`.
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

    /// `ScheduleEndTime`: number.
    #[track_caller]
    pub fn schedule_end_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ScheduleEndTime", value);
        self
    }

    /// `ScheduleExpression`: string, at most 256 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `ScheduleOffset`: integer, 0 to 36000.
    #[track_caller]
    pub fn schedule_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScheduleOffset", value);
        self
    }

    /// `ScheduleStartTime`: number.
    #[track_caller]
    pub fn schedule_start_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ScheduleStartTime", value);
        self
    }

    /// `Timezone`: string, at most 256 characters, pattern `.*`.
    #[track_caller]
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timezone", value);
        self
    }
}

choice! {
    /// `ScheduledTriggerPropertiesDataPullMode` of `AWS::CustomerProfiles::Integration`.
    ScheduledTriggerPropertiesDataPullMode
    INCREMENTAL "Incremental"
    COMPLETE "Complete"
}

choice! {
    /// `Scope` of `AWS::CustomerProfiles::Integration`.
    Scope
    PROFILE "PROFILE"
    DOMAIN "DOMAIN"
}

choice! {
    /// `ServiceNowConnectorOperator` of `AWS::CustomerProfiles::Integration`.
    ServiceNowConnectorOperator
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

/// `ServiceNowSourceProperties` of `AWS::CustomerProfiles::Integration`.
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

/// `SourceConnectorProperties` of `AWS::CustomerProfiles::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceConnectorProperties(Properties);

properties! { SourceConnectorProperties }

impl SourceConnectorProperties {
    /// `Marketo`: `MarketoSourceProperties`.
    #[track_caller]
    pub fn marketo(mut self, value: impl IntoValue<MarketoSourceProperties>) -> Self {
        self.0.set("Marketo", value);
        self
    }

    /// `S3`: `S3SourceProperties`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3SourceProperties>) -> Self {
        self.0.set("S3", value);
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

    /// `Zendesk`: `ZendeskSourceProperties`.
    #[track_caller]
    pub fn zendesk(mut self, value: impl IntoValue<ZendeskSourceProperties>) -> Self {
        self.0.set("Zendesk", value);
        self
    }
}

/// `SourceFlowConfig` of `AWS::CustomerProfiles::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceFlowConfig(Properties);

properties! { SourceFlowConfig }

impl SourceFlowConfig {
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

/// `Tag` of `AWS::CustomerProfiles::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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

/// `Task` of `AWS::CustomerProfiles::Integration`.
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

    /// `DestinationField`: string, at most 256 characters, pattern `.*`.
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

    /// `TaskProperties`: list of `TaskPropertiesMap`.
    #[track_caller]
    pub fn task_properties(mut self, value: impl IntoValue<ListOf<TaskPropertiesMap>>) -> Self {
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

/// `TaskPropertiesMap` of `AWS::CustomerProfiles::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskPropertiesMap(Properties);

properties! { TaskPropertiesMap }

impl TaskPropertiesMap {
    /// `OperatorPropertyKey`: `OperatorPropertiesKeys`. Required.
    #[track_caller]
    pub fn operator_property_key(mut self, value: impl IntoValue<OperatorPropertiesKeys>) -> Self {
        self.0.set("OperatorPropertyKey", value);
        self
    }

    /// `Property`: string, at most 2048 characters, pattern `.+`. Required.
    #[track_caller]
    pub fn property(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Property", value);
        self
    }
}

choice! {
    /// `TaskType` of `AWS::CustomerProfiles::Integration`.
    TaskType
    ARITHMETIC "Arithmetic"
    FILTER "Filter"
    MAP "Map"
    MASK "Mask"
    MERGE "Merge"
    TRUNCATE "Truncate"
    VALIDATE "Validate"
}

/// `TriggerConfig` of `AWS::CustomerProfiles::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct TriggerConfig(Properties);

properties! { TriggerConfig }

impl TriggerConfig {
    /// `TriggerProperties`: `TriggerProperties`.
    #[track_caller]
    pub fn trigger_properties(mut self, value: impl IntoValue<TriggerProperties>) -> Self {
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

/// `TriggerProperties` of `AWS::CustomerProfiles::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct TriggerProperties(Properties);

properties! { TriggerProperties }

impl TriggerProperties {
    /// `Scheduled`: `ScheduledTriggerProperties`.
    #[track_caller]
    pub fn scheduled(mut self, value: impl IntoValue<ScheduledTriggerProperties>) -> Self {
        self.0.set("Scheduled", value);
        self
    }
}

choice! {
    /// `TriggerType` of `AWS::CustomerProfiles::Integration`.
    TriggerType
    SCHEDULED "Scheduled"
    EVENT "Event"
    ON_DEMAND "OnDemand"
}

choice! {
    /// `ZendeskConnectorOperator` of `AWS::CustomerProfiles::Integration`.
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

/// `ZendeskSourceProperties` of `AWS::CustomerProfiles::Integration`.
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
