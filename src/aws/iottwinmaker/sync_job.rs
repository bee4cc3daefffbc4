// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTTwinMaker::SyncJob` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTTwinMaker::SyncJob`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-syncjob.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SyncJob(Body);

resource! { SyncJob "AWS::IoTTwinMaker::SyncJob" }

impl SyncJob {
    /// `SyncRole`: string, 20 to 2048 characters, pattern `arn:((aws)|(aws-cn)|(aws-us-gov)):iam::[0-9]{12}:role/.*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn sync_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SyncRole", value);
        self
    }

    /// `SyncSource`: string, 1 to 128 characters, pattern `^[a-zA-Z_0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn sync_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SyncSource", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkspaceId`: string, 1 to 128 characters, pattern `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workspace_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceId", value);
        self
    }
}

impl Handle<SyncJob> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationDateTime`
    #[inline]
    pub fn creation_date_time(&self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `UpdateDateTime`
    #[inline]
    pub fn update_date_time(&self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}
