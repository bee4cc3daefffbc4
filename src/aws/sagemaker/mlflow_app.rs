// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::MlflowApp` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::MlflowApp`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowapp.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MlflowApp(Body);

resource! { MlflowApp "AWS::SageMaker::MlflowApp" }

impl MlflowApp {
    /// `ArtifactStoreUri`: string, at most 1024 characters, pattern `(https|s3)://([^/]+)/?(.*)`. Required.
    #[track_caller]
    pub fn artifact_store_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArtifactStoreUri", value);
        self
    }

    /// `ModelRegistrationMode`: `ModelRegistrationMode`.
    #[track_caller]
    pub fn model_registration_mode(mut self, value: impl IntoValue<ModelRegistrationMode>) -> Self {
        self.0.set("ModelRegistrationMode", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WeeklyMaintenanceWindowStart`: string, at most 9 characters, pattern `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)`.
    #[track_caller]
    pub fn weekly_maintenance_window_start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WeeklyMaintenanceWindowStart", value);
        self
    }
}

impl Handle<MlflowApp> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `MlflowAppId`
    #[inline]
    pub fn mlflow_app_id(&self) -> Value<String> {
        self.attribute("MlflowAppId")
    }

    /// `MlflowVersion`
    #[inline]
    pub fn mlflow_version(&self) -> Value<String> {
        self.attribute("MlflowVersion")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `ModelRegistrationMode` of `AWS::SageMaker::MlflowApp`.
    ModelRegistrationMode
    AUTO_MODEL_REGISTRATION_ENABLED "AutoModelRegistrationEnabled"
    AUTO_MODEL_REGISTRATION_DISABLED "AutoModelRegistrationDisabled"
}

/// `Tag` of `AWS::SageMaker::MlflowApp`.
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
