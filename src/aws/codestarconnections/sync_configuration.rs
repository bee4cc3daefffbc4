// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeStarConnections::SyncConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeStarConnections::SyncConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SyncConfiguration(Body);

resource! { SyncConfiguration "AWS::CodeStarConnections::SyncConfiguration" }

impl SyncConfiguration {
    /// `Branch`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn branch(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Branch", value);
        self
    }

    /// `ConfigFile`: string. Required.
    #[track_caller]
    pub fn config_file(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigFile", value);
        self
    }

    /// `PublishDeploymentStatus`: `PublishDeploymentStatus`.
    #[track_caller]
    pub fn publish_deployment_status(
        mut self,
        value: impl IntoValue<PublishDeploymentStatus>,
    ) -> Self {
        self.0.set("PublishDeploymentStatus", value);
        self
    }

    /// `RepositoryLinkId`: string, pattern `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`. Required.
    #[track_caller]
    pub fn repository_link_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryLinkId", value);
        self
    }

    /// `ResourceName`: string, 1 to 100 characters, pattern `[a-za-z0-9_\.-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1024 characters, pattern `^arn:aws(-[\w]+)*:iam::\d{12}:role/[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SyncType`: `SyncType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn sync_type(mut self, value: impl IntoValue<SyncType>) -> Self {
        self.0.set("SyncType", value);
        self
    }

    /// `TriggerResourceUpdateOn`: `TriggerResourceUpdateOn`.
    #[track_caller]
    pub fn trigger_resource_update_on(
        mut self,
        value: impl IntoValue<TriggerResourceUpdateOn>,
    ) -> Self {
        self.0.set("TriggerResourceUpdateOn", value);
        self
    }
}

impl Handle<SyncConfiguration> {
    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `ProviderType`
    #[inline]
    pub fn provider_type(&self) -> Value<String> {
        self.attribute("ProviderType")
    }

    /// `RepositoryName`
    #[inline]
    pub fn repository_name(&self) -> Value<String> {
        self.attribute("RepositoryName")
    }
}

choice! {
    /// `PublishDeploymentStatus` of `AWS::CodeStarConnections::SyncConfiguration`.
    PublishDeploymentStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `SyncType` of `AWS::CodeStarConnections::SyncConfiguration`.
    SyncType
    CFN_STACK_SYNC "CFN_STACK_SYNC"
}

choice! {
    /// `TriggerResourceUpdateOn` of `AWS::CodeStarConnections::SyncConfiguration`.
    TriggerResourceUpdateOn
    ANY_CHANGE "ANY_CHANGE"
    FILE_CHANGE "FILE_CHANGE"
}
