// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Timestream::InfluxDBInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Timestream::InfluxDBInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InfluxDBInstance(Body);

resource! { InfluxDBInstance "AWS::Timestream::InfluxDBInstance" }

impl InfluxDBInstance {
    /// `AllocatedStorage`: integer, 20 to 16384.
    #[track_caller]
    pub fn allocated_storage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AllocatedStorage", value);
        self
    }

    /// `Bucket`: string, 2 to 64 characters, pattern `^[^_][^"]*$`. A change replaces the resource.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `DbInstanceType`: `DbInstanceType`.
    #[track_caller]
    pub fn db_instance_type(mut self, value: impl IntoValue<DbInstanceType>) -> Self {
        self.0.set("DbInstanceType", value);
        self
    }

    /// `DbParameterGroupIdentifier`: string, 3 to 64 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn db_parameter_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DbParameterGroupIdentifier", value);
        self
    }

    /// `DbStorageType`: `DbStorageType`.
    #[track_caller]
    pub fn db_storage_type(mut self, value: impl IntoValue<DbStorageType>) -> Self {
        self.0.set("DbStorageType", value);
        self
    }

    /// `DeploymentType`: `DeploymentType`.
    #[track_caller]
    pub fn deployment_type(mut self, value: impl IntoValue<DeploymentType>) -> Self {
        self.0.set("DeploymentType", value);
        self
    }

    /// `LogDeliveryConfiguration`: `LogDeliveryConfiguration`.
    #[track_caller]
    pub fn log_delivery_configuration(
        mut self,
        value: impl IntoValue<LogDeliveryConfiguration>,
    ) -> Self {
        self.0.set("LogDeliveryConfiguration", value);
        self
    }

    /// `MaintenanceSchedule`: `MaintenanceSchedule`.
    #[track_caller]
    pub fn maintenance_schedule(mut self, value: impl IntoValue<MaintenanceSchedule>) -> Self {
        self.0.set("MaintenanceSchedule", value);
        self
    }

    /// `Name`: string, 3 to 40 characters, pattern `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkType`: `NetworkType`. A change replaces the resource.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `Organization`: string, 1 to 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn organization(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Organization", value);
        self
    }

    /// `Password`: string, 8 to 64 characters, pattern `^[a-zA-Z0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Port`: integer, 1024 to 65535.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `PubliclyAccessible`: boolean, default false. A change replaces the resource.
    #[track_caller]
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAccessible", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Username`: string, 1 to 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }

    /// `VpcSecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items. A change replaces the resource.
    #[track_caller]
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("VpcSecurityGroupIds", value);
        self
    }

    /// `VpcSubnetIds`: list of strings, 1 to 3 items. A change replaces the resource.
    #[track_caller]
    pub fn vpc_subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VpcSubnetIds", value);
        self
    }
}

impl Handle<InfluxDBInstance> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AvailabilityZone`
    #[inline]
    pub fn availability_zone(&self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
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

    /// `NextMaintenanceTime`
    #[inline]
    pub fn next_maintenance_time(&self) -> Value<String> {
        self.attribute("NextMaintenanceTime")
    }

    /// `SecondaryAvailabilityZone`
    #[inline]
    pub fn secondary_availability_zone(&self) -> Value<String> {
        self.attribute("SecondaryAvailabilityZone")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `DbInstanceType` of `AWS::Timestream::InfluxDBInstance`.
    DbInstanceType
    DB_INFLUX_MEDIUM "db.influx.medium"
    DB_INFLUX_LARGE "db.influx.large"
    DB_INFLUX_XLARGE "db.influx.xlarge"
    DB_INFLUX_2XLARGE "db.influx.2xlarge"
    DB_INFLUX_4XLARGE "db.influx.4xlarge"
    DB_INFLUX_8XLARGE "db.influx.8xlarge"
    DB_INFLUX_12XLARGE "db.influx.12xlarge"
    DB_INFLUX_16XLARGE "db.influx.16xlarge"
    DB_INFLUX_24XLARGE "db.influx.24xlarge"
}

choice! {
    /// `DbStorageType` of `AWS::Timestream::InfluxDBInstance`.
    DbStorageType
    INFLUX_IO_INCLUDED_T1 "InfluxIOIncludedT1"
    INFLUX_IO_INCLUDED_T2 "InfluxIOIncludedT2"
    INFLUX_IO_INCLUDED_T3 "InfluxIOIncludedT3"
}

choice! {
    /// `DeploymentType` of `AWS::Timestream::InfluxDBInstance`.
    DeploymentType
    SINGLE_AZ "SINGLE_AZ"
    WITH_MULTIAZ_STANDBY "WITH_MULTIAZ_STANDBY"
}

/// `LogDeliveryConfiguration` of `AWS::Timestream::InfluxDBInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogDeliveryConfiguration(Properties);

properties! { LogDeliveryConfiguration }

impl LogDeliveryConfiguration {
    /// `S3Configuration`: `LogDeliveryConfigurationS3Configuration`. Required.
    #[track_caller]
    pub fn s3_configuration(
        mut self,
        value: impl IntoValue<LogDeliveryConfigurationS3Configuration>,
    ) -> Self {
        self.0.set("S3Configuration", value);
        self
    }
}

/// `LogDeliveryConfigurationS3Configuration` of `AWS::Timestream::InfluxDBInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogDeliveryConfigurationS3Configuration(Properties);

properties! { LogDeliveryConfigurationS3Configuration }

impl LogDeliveryConfigurationS3Configuration {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^[0-9a-z]+[0-9a-z\.\-]*[0-9a-z]+$`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `MaintenanceSchedule` of `AWS::Timestream::InfluxDBInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceSchedule(Properties);

properties! { MaintenanceSchedule }

impl MaintenanceSchedule {
    /// `PreferredMaintenanceWindow`: string, at most 19 characters. Required.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
        self
    }

    /// `Timezone`: string, 1 to 64 characters, pattern `^(UTC|[A-Za-z_]+/[A-Za-z0-9_]+(/[A-Za-z0-9_]+)?)$`. Required.
    #[track_caller]
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timezone", value);
        self
    }
}

choice! {
    /// `NetworkType` of `AWS::Timestream::InfluxDBInstance`.
    NetworkType
    IPV4 "IPV4"
    DUAL "DUAL"
}

/// `Tag` of `AWS::Timestream::InfluxDBInstance`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
