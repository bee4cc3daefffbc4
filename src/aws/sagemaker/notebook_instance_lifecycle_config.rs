// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::NotebookInstanceLifecycleConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::NotebookInstanceLifecycleConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstancelifecycleconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NotebookInstanceLifecycleConfig(Body);

resource! { NotebookInstanceLifecycleConfig "AWS::SageMaker::NotebookInstanceLifecycleConfig" }

impl NotebookInstanceLifecycleConfig {
    /// `NotebookInstanceLifecycleConfigName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. A change replaces the resource.
    #[track_caller]
    pub fn notebook_instance_lifecycle_config_name(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("NotebookInstanceLifecycleConfigName", value);
        self
    }

    /// `OnCreate`: list of `NotebookInstanceLifecycleHook`, at most 1 item.
    #[track_caller]
    pub fn on_create(
        mut self,
        value: impl IntoValue<ListOf<NotebookInstanceLifecycleHook>>,
    ) -> Self {
        self.0.set("OnCreate", value);
        self
    }

    /// `OnStart`: list of `NotebookInstanceLifecycleHook`, at most 1 item.
    #[track_caller]
    pub fn on_start(
        mut self,
        value: impl IntoValue<ListOf<NotebookInstanceLifecycleHook>>,
    ) -> Self {
        self.0.set("OnStart", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<NotebookInstanceLifecycleConfig> {
    /// `NotebookInstanceLifecycleConfigArn`
    #[inline]
    pub fn notebook_instance_lifecycle_config_arn(&self) -> Value<String> {
        self.attribute("NotebookInstanceLifecycleConfigArn")
    }

    /// `NotebookInstanceLifecycleConfigName`
    #[inline]
    pub fn notebook_instance_lifecycle_config_name(&self) -> Value<String> {
        self.attribute("NotebookInstanceLifecycleConfigName")
    }
}

/// `NotebookInstanceLifecycleHook` of `AWS::SageMaker::NotebookInstanceLifecycleConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotebookInstanceLifecycleHook(Properties);

properties! { NotebookInstanceLifecycleHook }

impl NotebookInstanceLifecycleHook {
    /// `Content`: string, 1 to 16384 characters, pattern `^[\S\s]+$`.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::NotebookInstanceLifecycleConfig`.
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
