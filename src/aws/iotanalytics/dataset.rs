// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTAnalytics::Dataset` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTAnalytics::Dataset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-dataset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dataset(Body);

resource! { Dataset "AWS::IoTAnalytics::Dataset" }

impl Dataset {
    /// `Actions`: list of `Action`, 1 item. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<Action>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ContentDeliveryRules`: list of `DatasetContentDeliveryRule`, at most 20 items.
    #[track_caller]
    pub fn content_delivery_rules(
        mut self,
        value: impl IntoValue<ListOf<DatasetContentDeliveryRule>>,
    ) -> Self {
        self.0.set("ContentDeliveryRules", value);
        self
    }

    /// `DatasetName`: string, 1 to 128 characters, pattern `(^(?!_{2}))(^[a-zA-Z0-9_]+$)`. A change replaces the resource.
    #[track_caller]
    pub fn dataset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetName", value);
        self
    }

    /// `LateDataRules`: list of `LateDataRule`, 1 item.
    #[track_caller]
    pub fn late_data_rules(mut self, value: impl IntoValue<ListOf<LateDataRule>>) -> Self {
        self.0.set("LateDataRules", value);
        self
    }

    /// `RetentionPeriod`: `RetentionPeriod`.
    #[track_caller]
    pub fn retention_period(mut self, value: impl IntoValue<RetentionPeriod>) -> Self {
        self.0.set("RetentionPeriod", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Triggers`: list of `Trigger`, at most 5 items.
    #[track_caller]
    pub fn triggers(mut self, value: impl IntoValue<ListOf<Trigger>>) -> Self {
        self.0.set("Triggers", value);
        self
    }

    /// `VersioningConfiguration`: `VersioningConfiguration`.
    #[track_caller]
    pub fn versioning_configuration(
        mut self,
        value: impl IntoValue<VersioningConfiguration>,
    ) -> Self {
        self.0.set("VersioningConfiguration", value);
        self
    }
}

impl Handle<Dataset> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Action` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `ActionName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_]+$`. Required.
    #[track_caller]
    pub fn action_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionName", value);
        self
    }

    /// `ContainerAction`: `ContainerAction`.
    #[track_caller]
    pub fn container_action(mut self, value: impl IntoValue<ContainerAction>) -> Self {
        self.0.set("ContainerAction", value);
        self
    }

    /// `QueryAction`: `QueryAction`.
    #[track_caller]
    pub fn query_action(mut self, value: impl IntoValue<QueryAction>) -> Self {
        self.0.set("QueryAction", value);
        self
    }
}

/// `ContainerAction` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerAction(Properties);

properties! { ContainerAction }

impl ContainerAction {
    /// `ExecutionRoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `Image`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `ResourceConfiguration`: `ResourceConfiguration`. Required.
    #[track_caller]
    pub fn resource_configuration(mut self, value: impl IntoValue<ResourceConfiguration>) -> Self {
        self.0.set("ResourceConfiguration", value);
        self
    }

    /// `Variables`: list of `Variable`, at most 50 items.
    #[track_caller]
    pub fn variables(mut self, value: impl IntoValue<ListOf<Variable>>) -> Self {
        self.0.set("Variables", value);
        self
    }
}

/// `DatasetContentDeliveryRule` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetContentDeliveryRule(Properties);

properties! { DatasetContentDeliveryRule }

impl DatasetContentDeliveryRule {
    /// `Destination`: `DatasetContentDeliveryRuleDestination`. Required.
    #[track_caller]
    pub fn destination(
        mut self,
        value: impl IntoValue<DatasetContentDeliveryRuleDestination>,
    ) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `EntryName`: string.
    #[track_caller]
    pub fn entry_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntryName", value);
        self
    }
}

/// `DatasetContentDeliveryRuleDestination` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetContentDeliveryRuleDestination(Properties);

properties! { DatasetContentDeliveryRuleDestination }

impl DatasetContentDeliveryRuleDestination {
    /// `IotEventsDestinationConfiguration`: `IotEventsDestinationConfiguration`.
    #[track_caller]
    pub fn iot_events_destination_configuration(
        mut self,
        value: impl IntoValue<IotEventsDestinationConfiguration>,
    ) -> Self {
        self.0.set("IotEventsDestinationConfiguration", value);
        self
    }

    /// `S3DestinationConfiguration`: `S3DestinationConfiguration`.
    #[track_caller]
    pub fn s3_destination_configuration(
        mut self,
        value: impl IntoValue<S3DestinationConfiguration>,
    ) -> Self {
        self.0.set("S3DestinationConfiguration", value);
        self
    }
}

/// `DatasetContentVersionValue` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetContentVersionValue(Properties);

properties! { DatasetContentVersionValue }

impl DatasetContentVersionValue {
    /// `DatasetName`: string, 1 to 128 characters, pattern `(^(?!_{2}))(^[a-zA-Z0-9_]+$)`. Required.
    #[track_caller]
    pub fn dataset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetName", value);
        self
    }
}

/// `DeltaTime` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeltaTime(Properties);

properties! { DeltaTime }

impl DeltaTime {
    /// `OffsetSeconds`: integer. Required.
    #[track_caller]
    pub fn offset_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OffsetSeconds", value);
        self
    }

    /// `TimeExpression`: string. Required.
    #[track_caller]
    pub fn time_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeExpression", value);
        self
    }
}

/// `DeltaTimeSessionWindowConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeltaTimeSessionWindowConfiguration(Properties);

properties! { DeltaTimeSessionWindowConfiguration }

impl DeltaTimeSessionWindowConfiguration {
    /// `TimeoutInMinutes`: integer, 1 to 60. Required.
    #[track_caller]
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInMinutes", value);
        self
    }
}

/// `Filter` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `DeltaTime`: `DeltaTime`.
    #[track_caller]
    pub fn delta_time(mut self, value: impl IntoValue<DeltaTime>) -> Self {
        self.0.set("DeltaTime", value);
        self
    }
}

/// `GlueConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlueConfiguration(Properties);

properties! { GlueConfiguration }

impl GlueConfiguration {
    /// `DatabaseName`: string, 1 to 150 characters. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `TableName`: string, 1 to 150 characters. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `IotEventsDestinationConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct IotEventsDestinationConfiguration(Properties);

properties! { IotEventsDestinationConfiguration }

impl IotEventsDestinationConfiguration {
    /// `InputName`: string, 1 to 128 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]*$`. Required.
    #[track_caller]
    pub fn input_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `LateDataRule` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct LateDataRule(Properties);

properties! { LateDataRule }

impl LateDataRule {
    /// `RuleConfiguration`: `LateDataRuleConfiguration`. Required.
    #[track_caller]
    pub fn rule_configuration(mut self, value: impl IntoValue<LateDataRuleConfiguration>) -> Self {
        self.0.set("RuleConfiguration", value);
        self
    }

    /// `RuleName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_]+$`.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }
}

/// `LateDataRuleConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct LateDataRuleConfiguration(Properties);

properties! { LateDataRuleConfiguration }

impl LateDataRuleConfiguration {
    /// `DeltaTimeSessionWindowConfiguration`: `DeltaTimeSessionWindowConfiguration`.
    #[track_caller]
    pub fn delta_time_session_window_configuration(
        mut self,
        value: impl IntoValue<DeltaTimeSessionWindowConfiguration>,
    ) -> Self {
        self.0.set("DeltaTimeSessionWindowConfiguration", value);
        self
    }
}

/// `OutputFileUriValue` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputFileUriValue(Properties);

properties! { OutputFileUriValue }

impl OutputFileUriValue {
    /// `FileName`: string, pattern `^[\w\.-]{1,255}$`. Required.
    #[track_caller]
    pub fn file_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileName", value);
        self
    }
}

/// `QueryAction` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryAction(Properties);

properties! { QueryAction }

impl QueryAction {
    /// `Filters`: list of `Filter`, at most 1 item.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<ListOf<Filter>>) -> Self {
        self.0.set("Filters", value);
        self
    }

    /// `SqlQuery`: string. Required.
    #[track_caller]
    pub fn sql_query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SqlQuery", value);
        self
    }
}

/// `ResourceConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceConfiguration(Properties);

properties! { ResourceConfiguration }

impl ResourceConfiguration {
    /// `ComputeType`: `ResourceConfigurationComputeType`. Required.
    #[track_caller]
    pub fn compute_type(mut self, value: impl IntoValue<ResourceConfigurationComputeType>) -> Self {
        self.0.set("ComputeType", value);
        self
    }

    /// `VolumeSizeInGB`: integer, 1 to 50. Required.
    #[track_caller]
    pub fn volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSizeInGB", value);
        self
    }
}

choice! {
    /// `ResourceConfigurationComputeType` of `AWS::IoTAnalytics::Dataset`.
    ResourceConfigurationComputeType
    ACU_1 "ACU_1"
    ACU_2 "ACU_2"
}

/// `RetentionPeriod` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetentionPeriod(Properties);

properties! { RetentionPeriod }

impl RetentionPeriod {
    /// `NumberOfDays`: integer, 1 to 2147483647.
    #[track_caller]
    pub fn number_of_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfDays", value);
        self
    }

    /// `Unlimited`: boolean.
    #[track_caller]
    pub fn unlimited(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Unlimited", value);
        self
    }
}

/// `S3DestinationConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3DestinationConfiguration(Properties);

properties! { S3DestinationConfiguration }

impl S3DestinationConfiguration {
    /// `Bucket`: string, 3 to 255 characters, pattern `^[a-zA-Z0-9.\-_]*$`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `GlueConfiguration`: `GlueConfiguration`.
    #[track_caller]
    pub fn glue_configuration(mut self, value: impl IntoValue<GlueConfiguration>) -> Self {
        self.0.set("GlueConfiguration", value);
        self
    }

    /// `Key`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9!_.*'()/{}:-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `Schedule` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule(Properties);

properties! { Schedule }

impl Schedule {
    /// `ScheduleExpression`: string. Required.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }
}

/// `Tag` of `AWS::IoTAnalytics::Dataset`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Trigger` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Trigger(Properties);

properties! { Trigger }

impl Trigger {
    /// `Schedule`: `Schedule`.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<Schedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `TriggeringDataset`: `TriggeringDataset`.
    #[track_caller]
    pub fn triggering_dataset(mut self, value: impl IntoValue<TriggeringDataset>) -> Self {
        self.0.set("TriggeringDataset", value);
        self
    }
}

/// `TriggeringDataset` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct TriggeringDataset(Properties);

properties! { TriggeringDataset }

impl TriggeringDataset {
    /// `DatasetName`: string, 1 to 128 characters, pattern `(^(?!_{2}))(^[a-zA-Z0-9_]+$)`. Required.
    #[track_caller]
    pub fn dataset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetName", value);
        self
    }
}

/// `Variable` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Variable(Properties);

properties! { Variable }

impl Variable {
    /// `DatasetContentVersionValue`: `DatasetContentVersionValue`.
    #[track_caller]
    pub fn dataset_content_version_value(
        mut self,
        value: impl IntoValue<DatasetContentVersionValue>,
    ) -> Self {
        self.0.set("DatasetContentVersionValue", value);
        self
    }

    /// `DoubleValue`: number.
    #[track_caller]
    pub fn double_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DoubleValue", value);
        self
    }

    /// `OutputFileUriValue`: `OutputFileUriValue`.
    #[track_caller]
    pub fn output_file_uri_value(mut self, value: impl IntoValue<OutputFileUriValue>) -> Self {
        self.0.set("OutputFileUriValue", value);
        self
    }

    /// `StringValue`: string, at most 1024 characters.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }

    /// `VariableName`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn variable_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VariableName", value);
        self
    }
}

/// `VersioningConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct VersioningConfiguration(Properties);

properties! { VersioningConfiguration }

impl VersioningConfiguration {
    /// `MaxVersions`: integer, 1 to 1000.
    #[track_caller]
    pub fn max_versions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxVersions", value);
        self
    }

    /// `Unlimited`: boolean.
    #[track_caller]
    pub fn unlimited(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Unlimited", value);
        self
    }
}
