// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::ConnectionFunction` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::ConnectionFunction`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionFunction(Body);

resource! { ConnectionFunction "AWS::CloudFront::ConnectionFunction" }

impl ConnectionFunction {
    /// `AutoPublish`: boolean, default false.
    #[track_caller]
    pub fn auto_publish(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoPublish", value);
        self
    }

    /// `ConnectionFunctionCode`: string. Required.
    #[track_caller]
    pub fn connection_function_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionFunctionCode", value);
        self
    }

    /// `ConnectionFunctionConfig`: `ConnectionFunctionConfig`. Required.
    #[track_caller]
    pub fn connection_function_config(
        mut self,
        value: impl IntoValue<ConnectionFunctionConfig>,
    ) -> Self {
        self.0.set("ConnectionFunctionConfig", value);
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

impl Handle<ConnectionFunction> {
    /// `ConnectionFunctionArn`
    #[inline]
    pub fn connection_function_arn(&self) -> Value<String> {
        self.attribute("ConnectionFunctionArn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `ETag`
    #[inline]
    pub fn e_tag(&self) -> Value<String> {
        self.attribute("ETag")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `Stage`
    #[inline]
    pub fn stage(&self) -> Value<String> {
        self.attribute("Stage")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `ConnectionFunctionConfig` of `AWS::CloudFront::ConnectionFunction`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionFunctionConfig(Properties);

properties! { ConnectionFunctionConfig }

impl ConnectionFunctionConfig {
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

    /// `Runtime`: `ConnectionFunctionConfigRuntime`. Required. A change replaces the resource.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<ConnectionFunctionConfigRuntime>) -> Self {
        self.0.set("Runtime", value);
        self
    }
}

choice! {
    /// `ConnectionFunctionConfigRuntime` of `AWS::CloudFront::ConnectionFunction`.
    ConnectionFunctionConfigRuntime
    CLOUDFRONT_JS_2_0 "cloudfront-js-2.0"
}

/// `KeyValueStoreAssociation` of `AWS::CloudFront::ConnectionFunction`.
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

/// `Tag` of `AWS::CloudFront::ConnectionFunction`.
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
