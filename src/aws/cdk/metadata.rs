// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CDK::Metadata` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CDK::Metadata`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cdk-metadata.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Metadata(Body);

resource! { Metadata "AWS::CDK::Metadata" }

impl Metadata {
    /// `Analytics`: string.
    #[track_caller]
    pub fn analytics(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Analytics", value);
        self
    }

    /// `Modules`: string.
    #[track_caller]
    pub fn modules(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Modules", value);
        self
    }
}

impl Handle<Metadata> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
