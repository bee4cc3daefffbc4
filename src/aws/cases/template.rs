// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cases::Template` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cases::Template`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Template(Body);

resource! { Template "AWS::Cases::Template" }

impl Template {
    /// `Description`: string, at most 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainId`: string, 1 to 500 characters. A change replaces the resource.
    #[track_caller]
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainId", value);
        self
    }

    /// `LayoutConfiguration`: `LayoutConfiguration`.
    #[track_caller]
    pub fn layout_configuration(mut self, value: impl IntoValue<LayoutConfiguration>) -> Self {
        self.0.set("LayoutConfiguration", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^.*[\S]$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RequiredFields`: list of `RequiredField`, at most 100 items.
    #[track_caller]
    pub fn required_fields(mut self, value: impl IntoValue<ListOf<RequiredField>>) -> Self {
        self.0.set("RequiredFields", value);
        self
    }

    /// `Rules`: list of `TemplateRule`, at most 50 items.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<TemplateRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `Status`: `TemplateStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<TemplateStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Template> {
    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `TemplateArn`
    #[inline]
    pub fn template_arn(&self) -> Value<String> {
        self.attribute("TemplateArn")
    }

    /// `TemplateId`
    #[inline]
    pub fn template_id(&self) -> Value<String> {
        self.attribute("TemplateId")
    }
}

/// `LayoutConfiguration` of `AWS::Cases::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct LayoutConfiguration(Properties);

properties! { LayoutConfiguration }

impl LayoutConfiguration {
    /// `DefaultLayout`: string, 1 to 500 characters.
    #[track_caller]
    pub fn default_layout(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultLayout", value);
        self
    }
}

/// `RequiredField` of `AWS::Cases::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct RequiredField(Properties);

properties! { RequiredField }

impl RequiredField {
    /// `FieldId`: string, 1 to 500 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }
}

/// `Tag` of `AWS::Cases::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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

/// `TemplateRule` of `AWS::Cases::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateRule(Properties);

properties! { TemplateRule }

impl TemplateRule {
    /// `CaseRuleId`: string, 1 to 500 characters. Required.
    #[track_caller]
    pub fn case_rule_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaseRuleId", value);
        self
    }

    /// `FieldId`: string, 1 to 500 characters.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }
}

choice! {
    /// `TemplateStatus` of `AWS::Cases::Template`.
    TemplateStatus
    ACTIVE "Active"
    INACTIVE "Inactive"
}
