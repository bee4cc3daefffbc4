// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Backup::TieringConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Backup::TieringConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-tieringconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TieringConfiguration(Body);

resource! { TieringConfiguration "AWS::Backup::TieringConfiguration" }

impl TieringConfiguration {
    /// `BackupVaultName`: string. Required.
    #[track_caller]
    pub fn backup_vault_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackupVaultName", value);
        self
    }

    /// `ResourceSelection`: list of `ResourceSelection`. Required.
    #[track_caller]
    pub fn resource_selection(mut self, value: impl IntoValue<ListOf<ResourceSelection>>) -> Self {
        self.0.set("ResourceSelection", value);
        self
    }

    /// `TieringConfigurationName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn tiering_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TieringConfigurationName", value);
        self
    }

    /// `TieringConfigurationTags`: map of strings.
    #[track_caller]
    pub fn tiering_configuration_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("TieringConfigurationTags", value);
        self
    }
}

impl Handle<TieringConfiguration> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `TieringConfigurationArn`
    #[inline]
    pub fn tiering_configuration_arn(&self) -> Value<String> {
        self.attribute("TieringConfigurationArn")
    }
}

/// `ResourceSelection` of `AWS::Backup::TieringConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceSelection(Properties);

properties! { ResourceSelection }

impl ResourceSelection {
    /// `ResourceType`: string. Required.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Resources`: list of strings. Required.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `TieringDownSettingsInDays`: integer. Required.
    #[track_caller]
    pub fn tiering_down_settings_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TieringDownSettingsInDays", value);
        self
    }
}
