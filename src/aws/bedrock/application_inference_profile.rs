// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::ApplicationInferenceProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Bedrock::ApplicationInferenceProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-applicationinferenceprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationInferenceProfile(Body);

resource! { ApplicationInferenceProfile "AWS::Bedrock::ApplicationInferenceProfile" }

impl ApplicationInferenceProfile {
    /// `Description`: string, 1 to 200 characters, pattern `^([0-9a-zA-Z:.][ _-]?)+$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InferenceProfileName`: string, 1 to 64 characters, pattern `^([0-9a-zA-Z][ _-]?)+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn inference_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InferenceProfileName", value);
        self
    }

    /// `ModelSource`: `InferenceProfileModelSource`. A change replaces the resource.
    #[track_caller]
    pub fn model_source(mut self, value: impl IntoValue<InferenceProfileModelSource>) -> Self {
        self.0.set("ModelSource", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ApplicationInferenceProfile> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `InferenceProfileArn`
    #[inline]
    pub fn inference_profile_arn(&self) -> Value<String> {
        self.attribute("InferenceProfileArn")
    }

    /// `InferenceProfileId`
    #[inline]
    pub fn inference_profile_id(&self) -> Value<String> {
        self.attribute("InferenceProfileId")
    }

    /// `InferenceProfileIdentifier`
    #[inline]
    pub fn inference_profile_identifier(&self) -> Value<String> {
        self.attribute("InferenceProfileIdentifier")
    }

    /// `Models`
    #[inline]
    pub fn models(&self) -> Value<Node> {
        self.attribute("Models")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `InferenceProfileModelSource` of `AWS::Bedrock::ApplicationInferenceProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceProfileModelSource(Properties);

properties! { InferenceProfileModelSource }

impl InferenceProfileModelSource {
    /// `CopyFrom`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn copy_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CopyFrom", value);
        self
    }
}

/// `Tag` of `AWS::Bedrock::ApplicationInferenceProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
