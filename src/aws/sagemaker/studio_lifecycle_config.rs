// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::StudioLifecycleConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::StudioLifecycleConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-studiolifecycleconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StudioLifecycleConfig(Body);

resource! { StudioLifecycleConfig "AWS::SageMaker::StudioLifecycleConfig" }

impl StudioLifecycleConfig {
    /// `StudioLifecycleConfigAppType`: `StudioLifecycleConfigAppType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn studio_lifecycle_config_app_type(
        mut self,
        value: impl IntoValue<StudioLifecycleConfigAppType>,
    ) -> Self {
        self.0.set("StudioLifecycleConfigAppType", value);
        self
    }

    /// `StudioLifecycleConfigContent`: string, 1 to 16384 characters, pattern `[\S\s]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn studio_lifecycle_config_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StudioLifecycleConfigContent", value);
        self
    }

    /// `StudioLifecycleConfigName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn studio_lifecycle_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StudioLifecycleConfigName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<StudioLifecycleConfig> {
    /// `StudioLifecycleConfigArn`
    #[inline]
    pub fn studio_lifecycle_config_arn(&self) -> Value<String> {
        self.attribute("StudioLifecycleConfigArn")
    }
}

choice! {
    /// `StudioLifecycleConfigAppType` of `AWS::SageMaker::StudioLifecycleConfig`.
    StudioLifecycleConfigAppType
    JUPYTER_SERVER "JupyterServer"
    KERNEL_GATEWAY "KernelGateway"
    CODE_EDITOR "CodeEditor"
    JUPYTER_LAB "JupyterLab"
}

/// `Tag` of `AWS::SageMaker::StudioLifecycleConfig`.
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

    /// `Value`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
