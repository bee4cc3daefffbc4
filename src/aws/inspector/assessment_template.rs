// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Inspector::AssessmentTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Inspector::AssessmentTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AssessmentTemplate(Body);

resource! { AssessmentTemplate "AWS::Inspector::AssessmentTemplate" }

impl AssessmentTemplate {
    /// `AssessmentTargetArn`: string, 1 to 300 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn assessment_target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssessmentTargetArn", value);
        self
    }

    /// `AssessmentTemplateName`: string, 1 to 140 characters. A change replaces the resource.
    #[track_caller]
    pub fn assessment_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssessmentTemplateName", value);
        self
    }

    /// `DurationInSeconds`: integer, 180 to 86400. Required. A change replaces the resource.
    #[track_caller]
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInSeconds", value);
        self
    }

    /// `RulesPackageArns`: list of strings, at most 50 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn rules_package_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RulesPackageArns", value);
        self
    }

    /// `UserAttributesForFindings`: list of `Tag`, at most 10 items. A change replaces the resource.
    #[track_caller]
    pub fn user_attributes_for_findings(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("UserAttributesForFindings", value);
        self
    }
}

impl Handle<AssessmentTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::Inspector::AssessmentTemplate`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
