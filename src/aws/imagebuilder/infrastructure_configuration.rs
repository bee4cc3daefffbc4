// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ImageBuilder::InfrastructureConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ImageBuilder::InfrastructureConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-infrastructureconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InfrastructureConfiguration(Body);

resource! { InfrastructureConfiguration "AWS::ImageBuilder::InfrastructureConfiguration" }

impl InfrastructureConfiguration {
    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InstanceMetadataOptions`: `InstanceMetadataOptions`.
    #[track_caller]
    pub fn instance_metadata_options(
        mut self,
        value: impl IntoValue<InstanceMetadataOptions>,
    ) -> Self {
        self.0.set("InstanceMetadataOptions", value);
        self
    }

    /// `InstanceProfileName`: string, 1 to 256 characters, pattern `^[\w+=,.@-]+$`. Required.
    #[track_caller]
    pub fn instance_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceProfileName", value);
        self
    }

    /// `InstanceTypes`: list of strings.
    #[track_caller]
    pub fn instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InstanceTypes", value);
        self
    }

    /// `KeyPair`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn key_pair(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPair", value);
        self
    }

    /// `Logging`: `Logging`.
    #[track_caller]
    pub fn logging(mut self, value: impl IntoValue<Logging>) -> Self {
        self.0.set("Logging", value);
        self
    }

    /// `Name`: string, pattern `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParentInstance`: `ParentInstance`.
    #[track_caller]
    pub fn parent_instance(mut self, value: impl IntoValue<ParentInstance>) -> Self {
        self.0.set("ParentInstance", value);
        self
    }

    /// `Placement`: `Placement`.
    #[track_caller]
    pub fn placement(mut self, value: impl IntoValue<Placement>) -> Self {
        self.0.set("Placement", value);
        self
    }

    /// `ResourceTags`: map of strings.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SnsTopicArn`: `SnsTopicArn`, pattern `^arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256}$`.
    #[track_caller]
    pub fn sns_topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("SnsTopicArn", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`, 1 to 1024 characters.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TerminateInstanceOnCompletion`: boolean.
    #[track_caller]
    pub fn terminate_instance_on_completion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TerminateInstanceOnCompletion", value);
        self
    }

    /// `TerminateInstanceOnFailure`: boolean.
    #[track_caller]
    pub fn terminate_instance_on_failure(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TerminateInstanceOnFailure", value);
        self
    }
}

impl Handle<InfrastructureConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `InstanceMetadataOptions.HttpPutResponseHopLimit`
    #[inline]
    pub fn instance_metadata_options_http_put_response_hop_limit(&self) -> Value<i64> {
        self.attribute("InstanceMetadataOptions.HttpPutResponseHopLimit")
    }

    /// `InstanceMetadataOptions.HttpTokens`
    #[inline]
    pub fn instance_metadata_options_http_tokens(&self) -> Value<String> {
        self.attribute("InstanceMetadataOptions.HttpTokens")
    }

    /// `InstanceProfileName`
    #[inline]
    pub fn instance_profile_name(&self) -> Value<String> {
        self.attribute("InstanceProfileName")
    }

    /// `InstanceTypes`
    #[inline]
    pub fn instance_types(&self) -> Value<Vec<String>> {
        self.attribute("InstanceTypes")
    }

    /// `KeyPair`
    #[inline]
    pub fn key_pair(&self) -> Value<String> {
        self.attribute("KeyPair")
    }

    /// `Logging.S3Logs.S3BucketName`
    #[inline]
    pub fn logging_s3_logs_s3_bucket_name(&self) -> Value<format::S3BucketName> {
        self.attribute("Logging.S3Logs.S3BucketName")
    }

    /// `Logging.S3Logs.S3KeyPrefix`
    #[inline]
    pub fn logging_s3_logs_s3_key_prefix(&self) -> Value<String> {
        self.attribute("Logging.S3Logs.S3KeyPrefix")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `ParentInstance.AutoScalingGroup.CapacityWaitTimeoutSeconds`
    #[inline]
    pub fn parent_instance_auto_scaling_group_capacity_wait_timeout_seconds(&self) -> Value<i64> {
        self.attribute("ParentInstance.AutoScalingGroup.CapacityWaitTimeoutSeconds")
    }

    /// `ParentInstance.AutoScalingGroup.Name`
    #[inline]
    pub fn parent_instance_auto_scaling_group_name(&self) -> Value<String> {
        self.attribute("ParentInstance.AutoScalingGroup.Name")
    }

    /// `Placement.AvailabilityZone`
    #[inline]
    pub fn placement_availability_zone(&self) -> Value<String> {
        self.attribute("Placement.AvailabilityZone")
    }

    /// `Placement.HostId`
    #[inline]
    pub fn placement_host_id(&self) -> Value<String> {
        self.attribute("Placement.HostId")
    }

    /// `Placement.HostResourceGroupArn`
    #[inline]
    pub fn placement_host_resource_group_arn(&self) -> Value<String> {
        self.attribute("Placement.HostResourceGroupArn")
    }

    /// `Placement.Tenancy`
    #[inline]
    pub fn placement_tenancy(&self) -> Value<String> {
        self.attribute("Placement.Tenancy")
    }

    /// `SecurityGroupIds`
    #[inline]
    pub fn security_group_ids(&self) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute("SecurityGroupIds")
    }

    /// `SnsTopicArn`
    #[inline]
    pub fn sns_topic_arn(&self) -> Value<format::SnsTopicArn> {
        self.attribute("SnsTopicArn")
    }

    /// `SubnetId`
    #[inline]
    pub fn subnet_id(&self) -> Value<format::Ec2SubnetId> {
        self.attribute("SubnetId")
    }

    /// `TerminateInstanceOnCompletion`
    #[inline]
    pub fn terminate_instance_on_completion(&self) -> Value<bool> {
        self.attribute("TerminateInstanceOnCompletion")
    }

    /// `TerminateInstanceOnFailure`
    #[inline]
    pub fn terminate_instance_on_failure(&self) -> Value<bool> {
        self.attribute("TerminateInstanceOnFailure")
    }
}

/// `AutoScalingGroup` of `AWS::ImageBuilder::InfrastructureConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoScalingGroup(Properties);

properties! { AutoScalingGroup }

impl AutoScalingGroup {
    /// `CapacityWaitTimeoutSeconds`: integer, 0 to 3600.
    #[track_caller]
    pub fn capacity_wait_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CapacityWaitTimeoutSeconds", value);
        self
    }

    /// `Name`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `InstanceMetadataOptions` of `AWS::ImageBuilder::InfrastructureConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceMetadataOptions(Properties);

properties! { InstanceMetadataOptions }

impl InstanceMetadataOptions {
    /// `HttpPutResponseHopLimit`: integer, 1 to 64.
    #[track_caller]
    pub fn http_put_response_hop_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HttpPutResponseHopLimit", value);
        self
    }

    /// `HttpTokens`: `InstanceMetadataOptionsHttpTokens`.
    #[track_caller]
    pub fn http_tokens(mut self, value: impl IntoValue<InstanceMetadataOptionsHttpTokens>) -> Self {
        self.0.set("HttpTokens", value);
        self
    }
}

choice! {
    /// `InstanceMetadataOptionsHttpTokens` of `AWS::ImageBuilder::InfrastructureConfiguration`.
    InstanceMetadataOptionsHttpTokens
    REQUIRED "required"
    OPTIONAL "optional"
}

/// `Logging` of `AWS::ImageBuilder::InfrastructureConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Logging(Properties);

properties! { Logging }

impl Logging {
    /// `S3Logs`: `S3Logs`.
    #[track_caller]
    pub fn s3_logs(mut self, value: impl IntoValue<S3Logs>) -> Self {
        self.0.set("S3Logs", value);
        self
    }
}

/// `ParentInstance` of `AWS::ImageBuilder::InfrastructureConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParentInstance(Properties);

properties! { ParentInstance }

impl ParentInstance {
    /// `AutoScalingGroup`: `AutoScalingGroup`. Required.
    #[track_caller]
    pub fn auto_scaling_group(mut self, value: impl IntoValue<AutoScalingGroup>) -> Self {
        self.0.set("AutoScalingGroup", value);
        self
    }
}

/// `Placement` of `AWS::ImageBuilder::InfrastructureConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Placement(Properties);

properties! { Placement }

impl Placement {
    /// `AvailabilityZone`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `HostId`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn host_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostId", value);
        self
    }

    /// `HostResourceGroupArn`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn host_resource_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostResourceGroupArn", value);
        self
    }

    /// `Tenancy`: `PlacementTenancy`.
    #[track_caller]
    pub fn tenancy(mut self, value: impl IntoValue<PlacementTenancy>) -> Self {
        self.0.set("Tenancy", value);
        self
    }
}

choice! {
    /// `PlacementTenancy` of `AWS::ImageBuilder::InfrastructureConfiguration`.
    PlacementTenancy
    DEFAULT "default"
    DEDICATED "dedicated"
    HOST "host"
}

/// `S3Logs` of `AWS::ImageBuilder::InfrastructureConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Logs(Properties);

properties! { S3Logs }

impl S3Logs {
    /// `S3BucketName`: `S3BucketName`, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `S3KeyPrefix`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3KeyPrefix", value);
        self
    }
}
