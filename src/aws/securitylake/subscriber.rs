// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityLake::Subscriber` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityLake::Subscriber`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscriber.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Subscriber(Body);

resource! { Subscriber "AWS::SecurityLake::Subscriber" }

impl Subscriber {
    /// `AccessTypes`: list of `AccessTypesItem`, at least 1 item. Required.
    #[track_caller]
    pub fn access_types(mut self, value: impl IntoValue<ListOf<AccessTypesItem>>) -> Self {
        self.0.set("AccessTypes", value);
        self
    }

    /// `DataLakeArn`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_lake_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataLakeArn", value);
        self
    }

    /// `Sources`: list of `Source`. Required.
    #[track_caller]
    pub fn sources(mut self, value: impl IntoValue<ListOf<Source>>) -> Self {
        self.0.set("Sources", value);
        self
    }

    /// `SubscriberDescription`: string, pattern `^[\\\w\s\-_:/,.@=+]*$`.
    #[track_caller]
    pub fn subscriber_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubscriberDescription", value);
        self
    }

    /// `SubscriberIdentity`: `SubscriberIdentity`. Required.
    #[track_caller]
    pub fn subscriber_identity(mut self, value: impl IntoValue<SubscriberIdentity>) -> Self {
        self.0.set("SubscriberIdentity", value);
        self
    }

    /// `SubscriberName`: string, 1 to 64 characters, pattern `^[\\\w\s\-_:/,.@=+]*$`. Required.
    #[track_caller]
    pub fn subscriber_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubscriberName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Subscriber> {
    /// `ResourceShareArn`
    #[inline]
    pub fn resource_share_arn(&self) -> Value<String> {
        self.attribute("ResourceShareArn")
    }

    /// `ResourceShareName`
    #[inline]
    pub fn resource_share_name(&self) -> Value<String> {
        self.attribute("ResourceShareName")
    }

    /// `S3BucketArn`
    #[inline]
    pub fn s3_bucket_arn(&self) -> Value<String> {
        self.attribute("S3BucketArn")
    }

    /// `SubscriberArn`
    #[inline]
    pub fn subscriber_arn(&self) -> Value<String> {
        self.attribute("SubscriberArn")
    }

    /// `SubscriberRoleArn`
    #[inline]
    pub fn subscriber_role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("SubscriberRoleArn")
    }
}

choice! {
    /// `AccessTypesItem` of `AWS::SecurityLake::Subscriber`.
    AccessTypesItem
    LAKEFORMATION "LAKEFORMATION"
    S3 "S3"
}

/// `AwsLogSource` of `AWS::SecurityLake::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsLogSource(Properties);

properties! { AwsLogSource }

impl AwsLogSource {
    /// `SourceName`: string.
    #[track_caller]
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceName", value);
        self
    }

    /// `SourceVersion`: string, pattern `^(latest|[0-9]\.[0-9])$`.
    #[track_caller]
    pub fn source_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceVersion", value);
        self
    }
}

/// `CustomLogSource` of `AWS::SecurityLake::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomLogSource(Properties);

properties! { CustomLogSource }

impl CustomLogSource {
    /// `SourceName`: string, 1 to 64 characters, pattern `^[\\\w\-_:/.]*$`.
    #[track_caller]
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceName", value);
        self
    }

    /// `SourceVersion`: string, 1 to 32 characters, pattern `^[A-Za-z0-9\-\.\_]*$`.
    #[track_caller]
    pub fn source_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceVersion", value);
        self
    }
}

/// `Source` of `AWS::SecurityLake::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct Source(Properties);

properties! { Source }

impl Source {
    /// `AwsLogSource`: `AwsLogSource`.
    #[track_caller]
    pub fn aws_log_source(mut self, value: impl IntoValue<AwsLogSource>) -> Self {
        self.0.set("AwsLogSource", value);
        self
    }

    /// `CustomLogSource`: `CustomLogSource`.
    #[track_caller]
    pub fn custom_log_source(mut self, value: impl IntoValue<CustomLogSource>) -> Self {
        self.0.set("CustomLogSource", value);
        self
    }
}

/// `SubscriberIdentity` of `AWS::SecurityLake::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriberIdentity(Properties);

properties! { SubscriberIdentity }

impl SubscriberIdentity {
    /// `ExternalId`: string, 2 to 1224 characters, pattern `^[\w+=,.@:/-]*$`. Required.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `Principal`: string, pattern `^([0-9]{12}|[a-z0-9\.\-]*\.(amazonaws|amazon)\.com)$`. Required.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }
}

/// `Tag` of `AWS::SecurityLake::Subscriber`.
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
