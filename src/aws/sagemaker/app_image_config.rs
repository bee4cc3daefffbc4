// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::AppImageConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::AppImageConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-appimageconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AppImageConfig(Body);

resource! { AppImageConfig "AWS::SageMaker::AppImageConfig" }

impl AppImageConfig {
    /// `AppImageConfigName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_image_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppImageConfigName", value);
        self
    }

    /// `CodeEditorAppImageConfig`: `CodeEditorAppImageConfig`.
    #[track_caller]
    pub fn code_editor_app_image_config(
        mut self,
        value: impl IntoValue<CodeEditorAppImageConfig>,
    ) -> Self {
        self.0.set("CodeEditorAppImageConfig", value);
        self
    }

    /// `JupyterLabAppImageConfig`: `JupyterLabAppImageConfig`.
    #[track_caller]
    pub fn jupyter_lab_app_image_config(
        mut self,
        value: impl IntoValue<JupyterLabAppImageConfig>,
    ) -> Self {
        self.0.set("JupyterLabAppImageConfig", value);
        self
    }

    /// `KernelGatewayImageConfig`: `KernelGatewayImageConfig`.
    #[track_caller]
    pub fn kernel_gateway_image_config(
        mut self,
        value: impl IntoValue<KernelGatewayImageConfig>,
    ) -> Self {
        self.0.set("KernelGatewayImageConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AppImageConfig> {
    /// `AppImageConfigArn`
    #[inline]
    pub fn app_image_config_arn(&self) -> Value<String> {
        self.attribute("AppImageConfigArn")
    }
}

/// `CodeEditorAppImageConfig` of `AWS::SageMaker::AppImageConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeEditorAppImageConfig(Properties);

properties! { CodeEditorAppImageConfig }

impl CodeEditorAppImageConfig {
    /// `ContainerConfig`: `ContainerConfig`.
    #[track_caller]
    pub fn container_config(mut self, value: impl IntoValue<ContainerConfig>) -> Self {
        self.0.set("ContainerConfig", value);
        self
    }
}

/// `ContainerConfig` of `AWS::SageMaker::AppImageConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerConfig(Properties);

properties! { ContainerConfig }

impl ContainerConfig {
    /// `ContainerArguments`: list of strings, at most 50 items.
    #[track_caller]
    pub fn container_arguments(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContainerArguments", value);
        self
    }

    /// `ContainerEntrypoint`: list of strings, at most 1 item.
    #[track_caller]
    pub fn container_entrypoint(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContainerEntrypoint", value);
        self
    }

    /// `ContainerEnvironmentVariables`: list of `CustomImageContainerEnvironmentVariable`, at most 25 items.
    #[track_caller]
    pub fn container_environment_variables(
        mut self,
        value: impl IntoValue<ListOf<CustomImageContainerEnvironmentVariable>>,
    ) -> Self {
        self.0.set("ContainerEnvironmentVariables", value);
        self
    }
}

/// `CustomImageContainerEnvironmentVariable` of `AWS::SageMaker::AppImageConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomImageContainerEnvironmentVariable(Properties);

properties! { CustomImageContainerEnvironmentVariable }

impl CustomImageContainerEnvironmentVariable {
    /// `Key`: string, 1 to 256 characters, pattern `^(?!\s*$).+`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^(?!\s*$).+`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `FileSystemConfig` of `AWS::SageMaker::AppImageConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct FileSystemConfig(Properties);

properties! { FileSystemConfig }

impl FileSystemConfig {
    /// `DefaultGid`: integer, 0 to 65535.
    #[track_caller]
    pub fn default_gid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DefaultGid", value);
        self
    }

    /// `DefaultUid`: integer, 0 to 65535.
    #[track_caller]
    pub fn default_uid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DefaultUid", value);
        self
    }

    /// `MountPath`: string, 1 to 1024 characters, pattern `^/.*`.
    #[track_caller]
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPath", value);
        self
    }
}

/// `JupyterLabAppImageConfig` of `AWS::SageMaker::AppImageConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct JupyterLabAppImageConfig(Properties);

properties! { JupyterLabAppImageConfig }

impl JupyterLabAppImageConfig {
    /// `ContainerConfig`: `ContainerConfig`.
    #[track_caller]
    pub fn container_config(mut self, value: impl IntoValue<ContainerConfig>) -> Self {
        self.0.set("ContainerConfig", value);
        self
    }
}

/// `KernelGatewayImageConfig` of `AWS::SageMaker::AppImageConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct KernelGatewayImageConfig(Properties);

properties! { KernelGatewayImageConfig }

impl KernelGatewayImageConfig {
    /// `FileSystemConfig`: `FileSystemConfig`.
    #[track_caller]
    pub fn file_system_config(mut self, value: impl IntoValue<FileSystemConfig>) -> Self {
        self.0.set("FileSystemConfig", value);
        self
    }

    /// `KernelSpecs`: list of `KernelSpec`, 1 item. Required.
    #[track_caller]
    pub fn kernel_specs(mut self, value: impl IntoValue<ListOf<KernelSpec>>) -> Self {
        self.0.set("KernelSpecs", value);
        self
    }
}

/// `KernelSpec` of `AWS::SageMaker::AppImageConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct KernelSpec(Properties);

properties! { KernelSpec }

impl KernelSpec {
    /// `DisplayName`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `Name`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::AppImageConfig`.
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
