// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::Function` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::Function`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Function(Body);

resource! { Function "AWS::CloudFront::Function" }

impl Function {
    /// `AutoPublish`: boolean.
    #[track_caller]
    pub fn auto_publish(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoPublish", value);
        self
    }

    /// `FunctionCode`: string. Required.
    #[track_caller]
    pub fn function_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionCode", value);
        self
    }

    /// `FunctionConfig`: `FunctionConfig`. Required.
    #[track_caller]
    pub fn function_config(mut self, value: impl IntoValue<FunctionConfig>) -> Self {
        self.0.set("FunctionConfig", value);
        self
    }

    /// `FunctionMetadata`: `FunctionMetadata`.
    #[track_caller]
    pub fn function_metadata(mut self, value: impl IntoValue<FunctionMetadata>) -> Self {
        self.0.set("FunctionMetadata", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9-_]{1,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Function> {
    /// `FunctionARN`
    #[inline]
    pub fn function_arn(&self) -> Value<String> {
        self.attribute("FunctionARN")
    }

    /// `FunctionMetadata.FunctionARN`
    #[inline]
    pub fn function_metadata_function_arn(&self) -> Value<String> {
        self.attribute("FunctionMetadata.FunctionARN")
    }

    /// `Stage`
    #[inline]
    pub fn stage(&self) -> Value<String> {
        self.attribute("Stage")
    }
}

/// `FunctionConfig` of `AWS::CloudFront::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionConfig(Properties);

properties! { FunctionConfig }

impl FunctionConfig {
    /// `Comment`: string. Required.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `KeyValueStoreAssociations`: list of `KeyValueStoreAssociation`.
    #[track_caller]
    pub fn key_value_store_associations(
        mut self,
        value: impl IntoValue<ListOf<KeyValueStoreAssociation>>,
    ) -> Self {
        self.0.set("KeyValueStoreAssociations", value);
        self
    }

    /// `Runtime`: `FunctionConfigRuntime`. Required.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<FunctionConfigRuntime>) -> Self {
        self.0.set("Runtime", value);
        self
    }
}

choice! {
    /// `FunctionConfigRuntime` of `AWS::CloudFront::Function`.
    FunctionConfigRuntime
    CLOUDFRONT_JS_1_0 "cloudfront-js-1.0"
    CLOUDFRONT_JS_2_0 "cloudfront-js-2.0"
}

/// `FunctionMetadata` of `AWS::CloudFront::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionMetadata(Properties);

properties! { FunctionMetadata }

/// `KeyValueStoreAssociation` of `AWS::CloudFront::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyValueStoreAssociation(Properties);

properties! { KeyValueStoreAssociation }

impl KeyValueStoreAssociation {
    /// `KeyValueStoreARN`: string. Required.
    #[track_caller]
    pub fn key_value_store_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyValueStoreARN", value);
        self
    }
}

/// `Tag` of `AWS::CloudFront::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
