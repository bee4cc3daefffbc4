// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::WebFunction` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::WebFunction`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WebFunction(Body);

resource! { WebFunction "AWS::Lambda::WebFunction" }

impl WebFunction {
    /// `FunctionName`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<WebFunction> {
    /// `Ref`: `AWS::Lambda::Function.Arn`
    #[inline]
    pub fn arn(&self) -> Value<format::LambdaFunctionArn> {
        self.reference().unchecked().into()
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `FunctionArn`
    #[inline]
    pub fn function_arn(&self) -> Value<format::LambdaFunctionArn> {
        self.attribute("FunctionArn")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `StateReason`
    #[inline]
    pub fn state_reason(&self) -> Value<String> {
        self.attribute("StateReason")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `Tag` of `AWS::Lambda::WebFunction`.
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
