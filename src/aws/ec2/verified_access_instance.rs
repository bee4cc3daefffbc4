// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VerifiedAccessInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VerifiedAccessInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VerifiedAccessInstance(Body);

resource! { VerifiedAccessInstance "AWS::EC2::VerifiedAccessInstance" }

impl VerifiedAccessInstance {
    /// `CidrEndpointsCustomSubDomain`: string.
    #[track_caller]
    pub fn cidr_endpoints_custom_sub_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrEndpointsCustomSubDomain", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FipsEnabled`: boolean.
    #[track_caller]
    pub fn fips_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FipsEnabled", value);
        self
    }

    /// `LoggingConfigurations`: `VerifiedAccessLogs`.
    #[track_caller]
    pub fn logging_configurations(mut self, value: impl IntoValue<VerifiedAccessLogs>) -> Self {
        self.0.set("LoggingConfigurations", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VerifiedAccessTrustProviderIds`: list of strings.
    #[track_caller]
    pub fn verified_access_trust_provider_ids(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("VerifiedAccessTrustProviderIds", value);
        self
    }

    /// `VerifiedAccessTrustProviders`: list of `VerifiedAccessTrustProvider`.
    #[track_caller]
    pub fn verified_access_trust_providers(
        mut self,
        value: impl IntoValue<ListOf<VerifiedAccessTrustProvider>>,
    ) -> Self {
        self.0.set("VerifiedAccessTrustProviders", value);
        self
    }
}

impl Handle<VerifiedAccessInstance> {
    /// `CidrEndpointsCustomSubDomainNameServers`
    #[inline]
    pub fn cidr_endpoints_custom_sub_domain_name_servers(&self) -> Value<Vec<String>> {
        self.attribute("CidrEndpointsCustomSubDomainNameServers")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `VerifiedAccessInstanceId`
    #[inline]
    pub fn verified_access_instance_id(&self) -> Value<String> {
        self.attribute("VerifiedAccessInstanceId")
    }
}

/// `Tag` of `AWS::EC2::VerifiedAccessInstance`.
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

/// `VerifiedAccessLogs` of `AWS::EC2::VerifiedAccessInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct VerifiedAccessLogs(Properties);

properties! { VerifiedAccessLogs }

impl VerifiedAccessLogs {
    /// `CloudWatchLogs`: `VerifiedAccessLogsCloudWatchLogs`.
    #[track_caller]
    pub fn cloud_watch_logs(
        mut self,
        value: impl IntoValue<VerifiedAccessLogsCloudWatchLogs>,
    ) -> Self {
        self.0.set("CloudWatchLogs", value);
        self
    }

    /// `IncludeTrustContext`: boolean.
    #[track_caller]
    pub fn include_trust_context(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeTrustContext", value);
        self
    }

    /// `KinesisDataFirehose`: `VerifiedAccessLogsKinesisDataFirehose`.
    #[track_caller]
    pub fn kinesis_data_firehose(
        mut self,
        value: impl IntoValue<VerifiedAccessLogsKinesisDataFirehose>,
    ) -> Self {
        self.0.set("KinesisDataFirehose", value);
        self
    }

    /// `LogVersion`: string.
    #[track_caller]
    pub fn log_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogVersion", value);
        self
    }

    /// `S3`: `VerifiedAccessLogsS3`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<VerifiedAccessLogsS3>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `VerifiedAccessLogsCloudWatchLogs` of `AWS::EC2::VerifiedAccessInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct VerifiedAccessLogsCloudWatchLogs(Properties);

properties! { VerifiedAccessLogsCloudWatchLogs }

impl VerifiedAccessLogsCloudWatchLogs {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `LogGroup`: string.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }
}

/// `VerifiedAccessLogsKinesisDataFirehose` of `AWS::EC2::VerifiedAccessInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct VerifiedAccessLogsKinesisDataFirehose(Properties);

properties! { VerifiedAccessLogsKinesisDataFirehose }

impl VerifiedAccessLogsKinesisDataFirehose {
    /// `DeliveryStream`: string.
    #[track_caller]
    pub fn delivery_stream(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryStream", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `VerifiedAccessLogsS3` of `AWS::EC2::VerifiedAccessInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct VerifiedAccessLogsS3(Properties);

properties! { VerifiedAccessLogsS3 }

impl VerifiedAccessLogsS3 {
    /// `BucketName`: `S3BucketName`.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketOwner`: string.
    #[track_caller]
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketOwner", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `VerifiedAccessTrustProvider` of `AWS::EC2::VerifiedAccessInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct VerifiedAccessTrustProvider(Properties);

properties! { VerifiedAccessTrustProvider }

impl VerifiedAccessTrustProvider {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DeviceTrustProviderType`: string.
    #[track_caller]
    pub fn device_trust_provider_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceTrustProviderType", value);
        self
    }

    /// `TrustProviderType`: string.
    #[track_caller]
    pub fn trust_provider_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrustProviderType", value);
        self
    }

    /// `UserTrustProviderType`: string.
    #[track_caller]
    pub fn user_trust_provider_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserTrustProviderType", value);
        self
    }

    /// `VerifiedAccessTrustProviderId`: string.
    #[track_caller]
    pub fn verified_access_trust_provider_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VerifiedAccessTrustProviderId", value);
        self
    }
}
