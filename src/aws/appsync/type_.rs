// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::Type` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppSync::Type`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-type.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Type(Body);

resource! { Type "AWS::AppSync::Type" }

impl Type {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `Definition`: string. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Format`: `Format`. Required.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<Format>) -> Self {
        self.0.set("Format", value);
        self
    }
}

impl Handle<Type> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

choice! {
    /// `Format` of `AWS::AppSync::Type`.
    Format
    SDL "SDL"
    JSON "JSON"
}
