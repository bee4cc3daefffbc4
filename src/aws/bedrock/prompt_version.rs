// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::PromptVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Bedrock::PromptVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-promptversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptVersion(Body);

resource! { PromptVersion "AWS::Bedrock::PromptVersion" }

impl PromptVersion {
    /// `Description`: string, 1 to 200 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `PromptArn`: string, 1 to 2048 characters, pattern `^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn prompt_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PromptArn", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PromptVersion> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CustomerEncryptionKeyArn`
    #[inline]
    pub fn customer_encryption_key_arn(&self) -> Value<String> {
        self.attribute("CustomerEncryptionKeyArn")
    }

    /// `DefaultVariant`
    #[inline]
    pub fn default_variant(&self) -> Value<String> {
        self.attribute("DefaultVariant")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `PromptId`
    #[inline]
    pub fn prompt_id(&self) -> Value<String> {
        self.attribute("PromptId")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `Variants`
    #[inline]
    pub fn variants(&self) -> Value<Node> {
        self.attribute("Variants")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}
