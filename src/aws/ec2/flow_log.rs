// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::FlowLog` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::FlowLog`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowLog(Body);

resource! { FlowLog "AWS::EC2::FlowLog" }

impl FlowLog {
    /// `DeliverCrossAccountRole`: string. A change replaces the resource.
    #[track_caller]
    pub fn deliver_cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliverCrossAccountRole", value);
        self
    }

    /// `DeliverLogsPermissionArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn deliver_logs_permission_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliverLogsPermissionArn", value);
        self
    }

    /// `DestinationOptions`: `DestinationOptions`. A change replaces the resource.
    #[track_caller]
    pub fn destination_options(mut self, value: impl IntoValue<DestinationOptions>) -> Self {
        self.0.set("DestinationOptions", value);
        self
    }

    /// `LogDestination`: string. A change replaces the resource.
    #[track_caller]
    pub fn log_destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogDestination", value);
        self
    }

    /// `LogDestinationType`: `LogDestinationType`. A change replaces the resource.
    #[track_caller]
    pub fn log_destination_type(mut self, value: impl IntoValue<LogDestinationType>) -> Self {
        self.0.set("LogDestinationType", value);
        self
    }

    /// `LogFormat`: string. A change replaces the resource.
    #[track_caller]
    pub fn log_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogFormat", value);
        self
    }

    /// `LogGroupName`: `LogsLogGroupName`. A change replaces the resource.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `MaxAggregationInterval`: integer. A change replaces the resource.
    #[track_caller]
    pub fn max_aggregation_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAggregationInterval", value);
        self
    }

    /// `ResourceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `ResourceType`: `ResourceType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `TagFieldSpecifications`: list of `TagFieldSpecification`, 1 to 3 items. A change replaces the resource.
    #[track_caller]
    pub fn tag_field_specifications(
        mut self,
        value: impl IntoValue<ListOf<TagFieldSpecification>>,
    ) -> Self {
        self.0.set("TagFieldSpecifications", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrafficType`: `TrafficType`. A change replaces the resource.
    #[track_caller]
    pub fn traffic_type(mut self, value: impl IntoValue<TrafficType>) -> Self {
        self.0.set("TrafficType", value);
        self
    }
}

impl Handle<FlowLog> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `DestinationOptions` of `AWS::EC2::FlowLog`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationOptions(Properties);

properties! { DestinationOptions }

impl DestinationOptions {
    /// `FileFormat`: `DestinationOptionsFileFormat`. Required.
    #[track_caller]
    pub fn file_format(mut self, value: impl IntoValue<DestinationOptionsFileFormat>) -> Self {
        self.0.set("FileFormat", value);
        self
    }

    /// `HiveCompatiblePartitions`: boolean. Required.
    #[track_caller]
    pub fn hive_compatible_partitions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("HiveCompatiblePartitions", value);
        self
    }

    /// `PerHourPartition`: boolean. Required.
    #[track_caller]
    pub fn per_hour_partition(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PerHourPartition", value);
        self
    }
}

choice! {
    /// `DestinationOptionsFileFormat` of `AWS::EC2::FlowLog`.
    DestinationOptionsFileFormat
    PLAIN_TEXT "plain-text"
    PARQUET "parquet"
}

choice! {
    /// `LogDestinationType` of `AWS::EC2::FlowLog`.
    LogDestinationType
    CLOUD_WATCH_LOGS "cloud-watch-logs"
    S3 "s3"
    KINESIS_DATA_FIREHOSE "kinesis-data-firehose"
}

choice! {
    /// `ResourceType` of `AWS::EC2::FlowLog`.
    ResourceType
    NETWORK_INTERFACE "NetworkInterface"
    SUBNET "Subnet"
    VPC "VPC"
    TRANSIT_GATEWAY "TransitGateway"
    TRANSIT_GATEWAY_ATTACHMENT "TransitGatewayAttachment"
    REGIONAL_NAT_GATEWAY "RegionalNatGateway"
}

/// `Tag` of `AWS::EC2::FlowLog`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TagFieldSpecification` of `AWS::EC2::FlowLog`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagFieldSpecification(Properties);

properties! { TagFieldSpecification }

impl TagFieldSpecification {
    /// `ResourceType`: `TagFieldSpecificationResourceType`. Required.
    #[track_caller]
    pub fn resource_type(
        mut self,
        value: impl IntoValue<TagFieldSpecificationResourceType>,
    ) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `TagKeys`: list of strings, 1 to 2 items. Required.
    #[track_caller]
    pub fn tag_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TagKeys", value);
        self
    }
}

choice! {
    /// `TagFieldSpecificationResourceType` of `AWS::EC2::FlowLog`.
    TagFieldSpecificationResourceType
    AUTO_SCALING_GROUP "auto-scaling-group"
    INSTANCE "instance"
    NETWORK_INTERFACE "network-interface"
}

choice! {
    /// `TrafficType` of `AWS::EC2::FlowLog`.
    TrafficType
    ACCEPT "ACCEPT"
    ALL "ALL"
    REJECT "REJECT"
}
