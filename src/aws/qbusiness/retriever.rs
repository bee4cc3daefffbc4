// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QBusiness::Retriever` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QBusiness::Retriever`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-retriever.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Retriever(Body);

resource! { Retriever "AWS::QBusiness::Retriever" }

impl Retriever {
    /// `ApplicationId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `Configuration`: `RetrieverConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<RetrieverConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `DisplayName`: string, 1 to 1000 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 1284 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `RetrieverType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<RetrieverType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Retriever> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `RetrieverArn`
    #[inline]
    pub fn retriever_arn(&self) -> Value<String> {
        self.attribute("RetrieverArn")
    }

    /// `RetrieverId`
    #[inline]
    pub fn retriever_id(&self) -> Value<String> {
        self.attribute("RetrieverId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `KendraIndexConfiguration` of `AWS::QBusiness::Retriever`.
#[derive(Clone, Default)]
#[must_use]
pub struct KendraIndexConfiguration(Properties);

properties! { KendraIndexConfiguration }

impl KendraIndexConfiguration {
    /// `IndexId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Required.
    #[track_caller]
    pub fn index_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexId", value);
        self
    }
}

/// `NativeIndexConfiguration` of `AWS::QBusiness::Retriever`.
#[derive(Clone, Default)]
#[must_use]
pub struct NativeIndexConfiguration(Properties);

properties! { NativeIndexConfiguration }

impl NativeIndexConfiguration {
    /// `IndexId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Required.
    #[track_caller]
    pub fn index_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexId", value);
        self
    }
}

/// `RetrieverConfiguration` of `AWS::QBusiness::Retriever`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetrieverConfiguration(Properties);

properties! { RetrieverConfiguration }

impl RetrieverConfiguration {
    /// `KendraIndexConfiguration`: `KendraIndexConfiguration`.
    #[track_caller]
    pub fn kendra_index_configuration(
        mut self,
        value: impl IntoValue<KendraIndexConfiguration>,
    ) -> Self {
        self.0.set("KendraIndexConfiguration", value);
        self
    }

    /// `NativeIndexConfiguration`: `NativeIndexConfiguration`.
    #[track_caller]
    pub fn native_index_configuration(
        mut self,
        value: impl IntoValue<NativeIndexConfiguration>,
    ) -> Self {
        self.0.set("NativeIndexConfiguration", value);
        self
    }
}

choice! {
    /// `RetrieverType` of `AWS::QBusiness::Retriever`.
    RetrieverType
    NATIVE_INDEX "NATIVE_INDEX"
    KENDRA_INDEX "KENDRA_INDEX"
}

/// `Tag` of `AWS::QBusiness::Retriever`.
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
