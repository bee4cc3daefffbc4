// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearchServerless::Collection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::OpenSearchServerless::Collection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Collection(Body);

resource! { Collection "AWS::OpenSearchServerless::Collection" }

impl Collection {
    /// `CollectionGroupName`: string, 3 to 32 characters, pattern `^[a-z][a-z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn collection_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollectionGroupName", value);
        self
    }

    /// `DeletionProtection`: `DeletionProtection`.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<DeletionProtection>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `Description`: string, at most 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EncryptionConfig`: `EncryptionConfig`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_config(mut self, value: impl IntoValue<EncryptionConfig>) -> Self {
        self.0.set("EncryptionConfig", value);
        self
    }

    /// `Name`: string, 3 to 64 characters, pattern `^[a-z][a-z0-9-]{2,63}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `StandbyReplicas`: `StandbyReplicas`. A change replaces the resource.
    #[track_caller]
    pub fn standby_replicas(mut self, value: impl IntoValue<StandbyReplicas>) -> Self {
        self.0.set("StandbyReplicas", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `CollectionType`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<CollectionType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `VectorOptions`: `VectorOptions`.
    #[track_caller]
    pub fn vector_options(mut self, value: impl IntoValue<VectorOptions>) -> Self {
        self.0.set("VectorOptions", value);
        self
    }
}

impl Handle<Collection> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CollectionEndpoint`
    #[inline]
    pub fn collection_endpoint(&self) -> Value<String> {
        self.attribute("CollectionEndpoint")
    }

    /// `DashboardEndpoint`
    #[inline]
    pub fn dashboard_endpoint(&self) -> Value<String> {
        self.attribute("DashboardEndpoint")
    }

    /// `FipsEndpoints`
    #[inline]
    pub fn fips_endpoints(&self) -> Value<Node> {
        self.attribute("FipsEndpoints")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `KmsKeyArn`
    #[inline]
    pub fn kms_key_arn(&self) -> Value<format::KmsKeyArn> {
        self.attribute("KmsKeyArn")
    }
}

choice! {
    /// `CollectionType` of `AWS::OpenSearchServerless::Collection`.
    CollectionType
    SEARCH "SEARCH"
    TIMESERIES "TIMESERIES"
    VECTORSEARCH "VECTORSEARCH"
}

choice! {
    /// `DeletionProtection` of `AWS::OpenSearchServerless::Collection`.
    DeletionProtection
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `EncryptionConfig` of `AWS::OpenSearchServerless::Collection`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfig(Properties);

properties! { EncryptionConfig }

impl EncryptionConfig {
    /// `AWSOwnedKey`: boolean.
    #[track_caller]
    pub fn aws_owned_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AWSOwnedKey", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

choice! {
    /// `ServerlessVectorAcceleration` of `AWS::OpenSearchServerless::Collection`.
    ServerlessVectorAcceleration
    ENABLED "ENABLED"
    DISABLED "DISABLED"
    ALLOWED "ALLOWED"
}

choice! {
    /// `StandbyReplicas` of `AWS::OpenSearchServerless::Collection`.
    StandbyReplicas
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::OpenSearchServerless::Collection`.
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

/// `VectorOptions` of `AWS::OpenSearchServerless::Collection`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorOptions(Properties);

properties! { VectorOptions }

impl VectorOptions {
    /// `ServerlessVectorAcceleration`: `ServerlessVectorAcceleration`.
    #[track_caller]
    pub fn serverless_vector_acceleration(
        mut self,
        value: impl IntoValue<ServerlessVectorAcceleration>,
    ) -> Self {
        self.0.set("ServerlessVectorAcceleration", value);
        self
    }
}
