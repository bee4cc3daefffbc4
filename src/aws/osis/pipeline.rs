// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OSIS::Pipeline` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::OSIS::Pipeline`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-osis-pipeline.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Pipeline(Body);

resource! { Pipeline "AWS::OSIS::Pipeline" }

impl Pipeline {
    /// `BufferOptions`: `BufferOptions`.
    #[track_caller]
    pub fn buffer_options(mut self, value: impl IntoValue<BufferOptions>) -> Self {
        self.0.set("BufferOptions", value);
        self
    }

    /// `EncryptionAtRestOptions`: `EncryptionAtRestOptions`.
    #[track_caller]
    pub fn encryption_at_rest_options(
        mut self,
        value: impl IntoValue<EncryptionAtRestOptions>,
    ) -> Self {
        self.0.set("EncryptionAtRestOptions", value);
        self
    }

    /// `LogPublishingOptions`: `LogPublishingOptions`.
    #[track_caller]
    pub fn log_publishing_options(mut self, value: impl IntoValue<LogPublishingOptions>) -> Self {
        self.0.set("LogPublishingOptions", value);
        self
    }

    /// `MaxUnits`: integer, 1 to 384. Required.
    #[track_caller]
    pub fn max_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxUnits", value);
        self
    }

    /// `MinUnits`: integer, 1 to 384. Required.
    #[track_caller]
    pub fn min_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinUnits", value);
        self
    }

    /// `PipelineConfigurationBody`: string, 1 to 100000 characters. Required.
    #[track_caller]
    pub fn pipeline_configuration_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PipelineConfigurationBody", value);
        self
    }

    /// `PipelineName`: string, 3 to 28 characters, pattern `[a-z][a-z0-9\-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn pipeline_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PipelineName", value);
        self
    }

    /// `PipelineRoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn pipeline_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("PipelineRoleArn", value);
        self
    }

    /// `ResourcePolicy`: `ResourcePolicy`.
    #[track_caller]
    pub fn resource_policy(mut self, value: impl IntoValue<ResourcePolicy>) -> Self {
        self.0.set("ResourcePolicy", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcOptions`: `VpcOptions`.
    #[track_caller]
    pub fn vpc_options(mut self, value: impl IntoValue<VpcOptions>) -> Self {
        self.0.set("VpcOptions", value);
        self
    }
}

impl Handle<Pipeline> {
    /// `IngestEndpointUrls`
    #[inline]
    pub fn ingest_endpoint_urls(&self) -> Value<Vec<String>> {
        self.attribute("IngestEndpointUrls")
    }

    /// `PipelineArn`
    #[inline]
    pub fn pipeline_arn(&self) -> Value<String> {
        self.attribute("PipelineArn")
    }

    /// `VpcEndpointService`
    #[inline]
    pub fn vpc_endpoint_service(&self) -> Value<String> {
        self.attribute("VpcEndpointService")
    }

    /// `VpcEndpoints`
    #[inline]
    pub fn vpc_endpoints(&self) -> Value<Node> {
        self.attribute("VpcEndpoints")
    }
}

/// `BufferOptions` of `AWS::OSIS::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct BufferOptions(Properties);

properties! { BufferOptions }

impl BufferOptions {
    /// `PersistentBufferEnabled`: boolean. Required.
    #[track_caller]
    pub fn persistent_buffer_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PersistentBufferEnabled", value);
        self
    }
}

/// `EncryptionAtRestOptions` of `AWS::OSIS::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionAtRestOptions(Properties);

properties! { EncryptionAtRestOptions }

impl EncryptionAtRestOptions {
    /// `KmsKeyArn`: `KmsKeyArn`, 7 to 2048 characters. Required.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

/// `LogPublishingOptions` of `AWS::OSIS::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogPublishingOptions(Properties);

properties! { LogPublishingOptions }

impl LogPublishingOptions {
    /// `CloudWatchLogDestination`: `LogPublishingOptionsCloudWatchLogDestination`.
    #[track_caller]
    pub fn cloud_watch_log_destination(
        mut self,
        value: impl IntoValue<LogPublishingOptionsCloudWatchLogDestination>,
    ) -> Self {
        self.0.set("CloudWatchLogDestination", value);
        self
    }

    /// `IsLoggingEnabled`: boolean.
    #[track_caller]
    pub fn is_logging_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsLoggingEnabled", value);
        self
    }
}

/// `LogPublishingOptionsCloudWatchLogDestination` of `AWS::OSIS::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogPublishingOptionsCloudWatchLogDestination(Properties);

properties! { LogPublishingOptionsCloudWatchLogDestination }

impl LogPublishingOptionsCloudWatchLogDestination {
    /// `LogGroup`: string, 1 to 512 characters, pattern `\/aws\/vendedlogs\/[\.\-_/#A-Za-z0-9]+`. Required.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }
}

/// `ResourcePolicy` of `AWS::OSIS::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Properties);

properties! { ResourcePolicy }

impl ResourcePolicy {
    /// `Policy`: object. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }
}

/// `Tag` of `AWS::OSIS::Pipeline`.
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

/// `VpcOptions` of `AWS::OSIS::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcOptions(Properties);

properties! { VpcOptions }

impl VpcOptions {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 12 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 1 to 12 items. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `VpcAttachmentOptions`: `VpcOptionsVpcAttachmentOptions`.
    #[track_caller]
    pub fn vpc_attachment_options(
        mut self,
        value: impl IntoValue<VpcOptionsVpcAttachmentOptions>,
    ) -> Self {
        self.0.set("VpcAttachmentOptions", value);
        self
    }

    /// `VpcEndpointManagement`: `VpcOptionsVpcEndpointManagement`.
    #[track_caller]
    pub fn vpc_endpoint_management(
        mut self,
        value: impl IntoValue<VpcOptionsVpcEndpointManagement>,
    ) -> Self {
        self.0.set("VpcEndpointManagement", value);
        self
    }
}

/// `VpcOptionsVpcAttachmentOptions` of `AWS::OSIS::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcOptionsVpcAttachmentOptions(Properties);

properties! { VpcOptionsVpcAttachmentOptions }

impl VpcOptionsVpcAttachmentOptions {
    /// `AttachToVpc`: boolean. Required.
    #[track_caller]
    pub fn attach_to_vpc(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AttachToVpc", value);
        self
    }

    /// `CidrBlock`: string (ipv4-network). Required.
    #[track_caller]
    pub fn cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrBlock", value);
        self
    }
}

choice! {
    /// `VpcOptionsVpcEndpointManagement` of `AWS::OSIS::Pipeline`.
    VpcOptionsVpcEndpointManagement
    CUSTOMER "CUSTOMER"
    SERVICE "SERVICE"
}
