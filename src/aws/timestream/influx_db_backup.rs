// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Timestream::InfluxDBBackup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Timestream::InfluxDBBackup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbbackup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InfluxDBBackup(Body);

resource! { InfluxDBBackup "AWS::Timestream::InfluxDBBackup" }

impl InfluxDBBackup {
    /// `DbResourceId`: string, 3 to 64 characters, pattern `^[a-zA-Z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DbResourceId", value);
        self
    }

    /// `Name`: string, 3 to 40 characters, pattern `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RetentionDays`: integer, 1 to 3650. A change replaces the resource.
    #[track_caller]
    pub fn retention_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionDays", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<InfluxDBBackup> {
    /// `AllocatedStorage`
    #[inline]
    pub fn allocated_storage(&self) -> Value<i64> {
        self.attribute("AllocatedStorage")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ClusterConfiguration`
    #[inline]
    pub fn cluster_configuration(&self) -> Value<Node> {
        self.attribute("ClusterConfiguration")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DbInstanceType`
    #[inline]
    pub fn db_instance_type(&self) -> Value<String> {
        self.attribute("DbInstanceType")
    }

    /// `DbParameterGroupId`
    #[inline]
    pub fn db_parameter_group_id(&self) -> Value<String> {
        self.attribute("DbParameterGroupId")
    }

    /// `DbStorageType`
    #[inline]
    pub fn db_storage_type(&self) -> Value<String> {
        self.attribute("DbStorageType")
    }

    /// `DeploymentType`
    #[inline]
    pub fn deployment_type(&self) -> Value<String> {
        self.attribute("DeploymentType")
    }

    /// `EngineType`
    #[inline]
    pub fn engine_type(&self) -> Value<String> {
        self.attribute("EngineType")
    }

    /// `ExpiresAfter`
    #[inline]
    pub fn expires_after(&self) -> Value<String> {
        self.attribute("ExpiresAfter")
    }

    /// `FailoverMode`
    #[inline]
    pub fn failover_mode(&self) -> Value<String> {
        self.attribute("FailoverMode")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InfluxAuthParametersSecretArn`
    #[inline]
    pub fn influx_auth_parameters_secret_arn(&self) -> Value<String> {
        self.attribute("InfluxAuthParametersSecretArn")
    }

    /// `KmsKeyId`
    #[inline]
    pub fn kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("KmsKeyId")
    }

    /// `LogDeliveryConfiguration`
    #[inline]
    pub fn log_delivery_configuration(&self) -> Value<Node> {
        self.attribute("LogDeliveryConfiguration")
    }

    /// `MaintenanceSchedule`
    #[inline]
    pub fn maintenance_schedule(&self) -> Value<Node> {
        self.attribute("MaintenanceSchedule")
    }

    /// `NetworkType`
    #[inline]
    pub fn network_type(&self) -> Value<String> {
        self.attribute("NetworkType")
    }

    /// `Port`
    #[inline]
    pub fn port(&self) -> Value<i64> {
        self.attribute("Port")
    }

    /// `PubliclyAccessible`
    #[inline]
    pub fn publicly_accessible(&self) -> Value<bool> {
        self.attribute("PubliclyAccessible")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `VpcSecurityGroupIds`
    #[inline]
    pub fn vpc_security_group_ids(&self) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute("VpcSecurityGroupIds")
    }

    /// `VpcSubnetIds`
    #[inline]
    pub fn vpc_subnet_ids(&self) -> Value<Vec<String>> {
        self.attribute("VpcSubnetIds")
    }
}

/// `Tag` of `AWS::Timestream::InfluxDBBackup`.
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
