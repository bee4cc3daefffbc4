// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cases::Case` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cases::Case`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-case.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Case(Body);

resource! { Case "AWS::Cases::Case" }

impl Case {
    /// `CustomerId`: string, at most 4100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn customer_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerId", value);
        self
    }

    /// `DomainId`: string, 1 to 500 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TemplateId`: string, 1 to 500 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateId", value);
        self
    }

    /// `Title`: string, at most 4100 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

impl Handle<Case> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CaseId`
    #[inline]
    pub fn case_id(&self) -> Value<String> {
        self.attribute("CaseId")
    }
}

/// `Tag` of `AWS::Cases::Case`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?![aA][wW][sS]:)[a-zA-Z0-9 _.:/=+\-@]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([a-zA-Z0-9 _.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
