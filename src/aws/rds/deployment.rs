// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::Deployment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::RDS::Deployment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-deployment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Deployment(Body);

resource! { Deployment "AWS::RDS::Deployment" }

impl Deployment {
    /// `BlueGreenDeploymentName`: string, 1 to 60 characters, pattern `^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn blue_green_deployment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BlueGreenDeploymentName", value);
        self
    }

    /// `Source`: string, 1 to 2048 characters, pattern `^arn:[A-Za-z][0-9A-Za-z-:._]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetAllocatedStorage`: integer. A change replaces the resource.
    #[track_caller]
    pub fn target_allocated_storage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetAllocatedStorage", value);
        self
    }

    /// `TargetDBClusterParameterGroupName`: string, 1 to 255 characters, pattern `^[A-Za-z](?!.*--)[0-9A-Za-z-]*[^-]|^default(?!.*--)(?!.*\.\.)[0-9A-Za-z-.]*[^-]$`. A change replaces the resource.
    #[track_caller]
    pub fn target_db_cluster_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetDBClusterParameterGroupName", value);
        self
    }

    /// `TargetDBInstanceClass`: string, 5 to 20 characters, pattern `^db\.[0-9a-z]{2,6}\.[0-9a-z]{4,9}$`. A change replaces the resource.
    #[track_caller]
    pub fn target_db_instance_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetDBInstanceClass", value);
        self
    }

    /// `TargetDBParameterGroupName`: string, 1 to 255 characters, pattern `^[A-Za-z](?!.*--)[0-9A-Za-z-]*[^-]|^default(?!.*--)(?!.*\.\.)[0-9A-Za-z-.]*[^-]$`. A change replaces the resource.
    #[track_caller]
    pub fn target_db_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetDBParameterGroupName", value);
        self
    }

    /// `TargetEngineVersion`: string, 1 to 64 characters, pattern `^[0-9A-Za-z-_.]+$`. A change replaces the resource.
    #[track_caller]
    pub fn target_engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetEngineVersion", value);
        self
    }

    /// `TargetIops`: integer. A change replaces the resource.
    #[track_caller]
    pub fn target_iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetIops", value);
        self
    }

    /// `TargetStorageThroughput`: integer. A change replaces the resource.
    #[track_caller]
    pub fn target_storage_throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetStorageThroughput", value);
        self
    }

    /// `TargetStorageType`: string. A change replaces the resource.
    #[track_caller]
    pub fn target_storage_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetStorageType", value);
        self
    }

    /// `UpgradeTargetStorageConfig`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn upgrade_target_storage_config(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UpgradeTargetStorageConfig", value);
        self
    }
}

impl Handle<Deployment> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `BlueGreenDeploymentIdentifier`
    #[inline]
    pub fn blue_green_deployment_identifier(&self) -> Value<String> {
        self.attribute("BlueGreenDeploymentIdentifier")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `SwitchoverDetails`
    #[inline]
    pub fn switchover_details(&self) -> Value<Node> {
        self.attribute("SwitchoverDetails")
    }

    /// `Target`
    #[inline]
    pub fn target(&self) -> Value<String> {
        self.attribute("Target")
    }

    /// `Tasks`
    #[inline]
    pub fn tasks(&self) -> Value<Node> {
        self.attribute("Tasks")
    }
}

/// `Tag` of `AWS::RDS::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
