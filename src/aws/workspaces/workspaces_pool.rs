// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpaces::WorkspacesPool` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkSpaces::WorkspacesPool`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkspacesPool(Body);

resource! { WorkspacesPool "AWS::WorkSpaces::WorkspacesPool" }

impl WorkspacesPool {
    /// `ApplicationSettings`: `ApplicationSettings`.
    #[track_caller]
    pub fn application_settings(mut self, value: impl IntoValue<ApplicationSettings>) -> Self {
        self.0.set("ApplicationSettings", value);
        self
    }

    /// `BundleId`: string, pattern `^wsb-[0-9a-z]{8,63}$`. Required.
    #[track_caller]
    pub fn bundle_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleId", value);
        self
    }

    /// `Capacity`: `Capacity`. Required.
    #[track_caller]
    pub fn capacity(mut self, value: impl IntoValue<Capacity>) -> Self {
        self.0.set("Capacity", value);
        self
    }

    /// `Description`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_./() -]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DirectoryId`: string, 10 to 65 characters, pattern `^wsd-[0-9a-z]{8,63}$`. Required.
    #[track_caller]
    pub fn directory_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryId", value);
        self
    }

    /// `PoolName`: string, pattern `^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PoolName", value);
        self
    }

    /// `RunningMode`: `RunningMode`.
    #[track_caller]
    pub fn running_mode(mut self, value: impl IntoValue<RunningMode>) -> Self {
        self.0.set("RunningMode", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeoutSettings`: `TimeoutSettings`.
    #[track_caller]
    pub fn timeout_settings(mut self, value: impl IntoValue<TimeoutSettings>) -> Self {
        self.0.set("TimeoutSettings", value);
        self
    }
}

impl Handle<WorkspacesPool> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `PoolArn`
    #[inline]
    pub fn pool_arn(&self) -> Value<String> {
        self.attribute("PoolArn")
    }

    /// `PoolId`
    #[inline]
    pub fn pool_id(&self) -> Value<String> {
        self.attribute("PoolId")
    }
}

/// `ApplicationSettings` of `AWS::WorkSpaces::WorkspacesPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationSettings(Properties);

properties! { ApplicationSettings }

impl ApplicationSettings {
    /// `SettingsGroup`: string, at most 100 characters, pattern `^[A-Za-z0-9_./()!*'-]+$`.
    #[track_caller]
    pub fn settings_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SettingsGroup", value);
        self
    }

    /// `Status`: `ApplicationSettingsStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<ApplicationSettingsStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `ApplicationSettingsStatus` of `AWS::WorkSpaces::WorkspacesPool`.
    ApplicationSettingsStatus
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `Capacity` of `AWS::WorkSpaces::WorkspacesPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct Capacity(Properties);

properties! { Capacity }

impl Capacity {
    /// `DesiredUserSessions`: integer, at least 0. Required.
    #[track_caller]
    pub fn desired_user_sessions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DesiredUserSessions", value);
        self
    }
}

choice! {
    /// `RunningMode` of `AWS::WorkSpaces::WorkspacesPool`.
    RunningMode
    ALWAYS_ON "ALWAYS_ON"
    AUTO_STOP "AUTO_STOP"
}

/// `Tag` of `AWS::WorkSpaces::WorkspacesPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TimeoutSettings` of `AWS::WorkSpaces::WorkspacesPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeoutSettings(Properties);

properties! { TimeoutSettings }

impl TimeoutSettings {
    /// `DisconnectTimeoutInSeconds`: integer, 60 to 36000.
    #[track_caller]
    pub fn disconnect_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DisconnectTimeoutInSeconds", value);
        self
    }

    /// `IdleDisconnectTimeoutInSeconds`: integer, 0 to 36000.
    #[track_caller]
    pub fn idle_disconnect_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleDisconnectTimeoutInSeconds", value);
        self
    }

    /// `MaxUserDurationInSeconds`: integer, 600 to 432000.
    #[track_caller]
    pub fn max_user_duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxUserDurationInSeconds", value);
        self
    }
}
