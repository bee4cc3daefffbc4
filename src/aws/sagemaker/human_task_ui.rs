// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::HumanTaskUi` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::HumanTaskUi`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-humantaskui.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct HumanTaskUi(Body);

resource! { HumanTaskUi "AWS::SageMaker::HumanTaskUi" }

impl HumanTaskUi {
    /// `HumanTaskUiName`: string, 1 to 63 characters, pattern `^[a-z0-9](-*[a-z0-9])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn human_task_ui_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HumanTaskUiName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UiTemplate`: `UiTemplate`. A change replaces the resource.
    #[track_caller]
    pub fn ui_template(mut self, value: impl IntoValue<UiTemplate>) -> Self {
        self.0.set("UiTemplate", value);
        self
    }
}

impl Handle<HumanTaskUi> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `HumanTaskUiArn`
    #[inline]
    pub fn human_task_ui_arn(&self) -> Value<String> {
        self.attribute("HumanTaskUiArn")
    }
}

/// `Tag` of `AWS::SageMaker::HumanTaskUi`.
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

/// `UiTemplate` of `AWS::SageMaker::HumanTaskUi`.
#[derive(Clone, Default)]
#[must_use]
pub struct UiTemplate(Properties);

properties! { UiTemplate }

impl UiTemplate {
    /// `Content`: string, 1 to 128000 characters, pattern `^[\S\s]+$`. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }
}
