// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::MlflowTrackingServer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::MlflowTrackingServer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowtrackingserver.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MlflowTrackingServer(Body);

resource! { MlflowTrackingServer "AWS::SageMaker::MlflowTrackingServer" }

impl MlflowTrackingServer {
    /// `ArtifactStoreUri`: string, 1 to 2048 characters, pattern `^s3:\/\/([^\/]+)\/?(.*)$`. Required.
    #[track_caller]
    pub fn artifact_store_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArtifactStoreUri", value);
        self
    }

    /// `AutomaticModelRegistration`: boolean.
    #[track_caller]
    pub fn automatic_model_registration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutomaticModelRegistration", value);
        self
    }

    /// `MlflowVersion`: string, 1 to 32 characters, pattern `^\d+(\.\d+)+$`. A change may replace the resource.
    #[track_caller]
    pub fn mlflow_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MlflowVersion", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_\/]+$`. Required. A change may replace the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrackingServerName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn tracking_server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrackingServerName", value);
        self
    }

    /// `TrackingServerSize`: `TrackingServerSize`.
    #[track_caller]
    pub fn tracking_server_size(mut self, value: impl IntoValue<TrackingServerSize>) -> Self {
        self.0.set("TrackingServerSize", value);
        self
    }

    /// `WeeklyMaintenanceWindowStart`: string, at most 9 characters, pattern `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)$`.
    #[track_caller]
    pub fn weekly_maintenance_window_start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WeeklyMaintenanceWindowStart", value);
        self
    }
}

impl Handle<MlflowTrackingServer> {
    /// `TrackingServerArn`
    #[inline]
    pub fn tracking_server_arn(&self) -> Value<String> {
        self.attribute("TrackingServerArn")
    }
}

/// `Tag` of `AWS::SageMaker::MlflowTrackingServer`.
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

choice! {
    /// `TrackingServerSize` of `AWS::SageMaker::MlflowTrackingServer`.
    TrackingServerSize
    SMALL "Small"
    MEDIUM "Medium"
    LARGE "Large"
}
