// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCS::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::PCS::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::PCS::Cluster" }

impl Cluster {
    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Networking`: `Networking`. Required. A change replaces the resource.
    #[track_caller]
    pub fn networking(mut self, value: impl IntoValue<Networking>) -> Self {
        self.0.set("Networking", value);
        self
    }

    /// `Scheduler`: `Scheduler`. Required.
    #[track_caller]
    pub fn scheduler(mut self, value: impl IntoValue<Scheduler>) -> Self {
        self.0.set("Scheduler", value);
        self
    }

    /// `Size`: `Size`. Required. A change replaces the resource.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<Size>) -> Self {
        self.0.set("Size", value);
        self
    }

    /// `SlurmConfiguration`: `SlurmConfiguration`.
    #[track_caller]
    pub fn slurm_configuration(mut self, value: impl IntoValue<SlurmConfiguration>) -> Self {
        self.0.set("SlurmConfiguration", value);
        self
    }

    /// `Tags`: any value.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<Cluster> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Endpoints`
    #[inline]
    pub fn endpoints(&self) -> Value<Node> {
        self.attribute("Endpoints")
    }

    /// `ErrorInfo`
    #[inline]
    pub fn error_info(&self) -> Value<Node> {
        self.attribute("ErrorInfo")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Accounting` of `AWS::PCS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Accounting(Properties);

properties! { Accounting }

impl Accounting {
    /// `DefaultPurgeTimeInDays`: integer, -1 to 10000, default -1.
    #[track_caller]
    pub fn default_purge_time_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DefaultPurgeTimeInDays", value);
        self
    }

    /// `Mode`: `AccountingMode`, default `NONE`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<AccountingMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `AccountingMode` of `AWS::PCS::Cluster`.
    AccountingMode
    STANDARD "STANDARD"
    NONE "NONE"
}

/// `AuthKey` of `AWS::PCS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthKey(Properties);

properties! { AuthKey }

impl AuthKey {
    /// `SecretArn`: string. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `SecretVersion`: string. Required.
    #[track_caller]
    pub fn secret_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretVersion", value);
        self
    }
}

/// `CgroupCustomSetting` of `AWS::PCS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct CgroupCustomSetting(Properties);

properties! { CgroupCustomSetting }

impl CgroupCustomSetting {
    /// `ParameterName`: string. Required.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `ParameterValue`: string. Required.
    #[track_caller]
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterValue", value);
        self
    }
}

/// `JwtAuth` of `AWS::PCS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct JwtAuth(Properties);

properties! { JwtAuth }

impl JwtAuth {
    /// `JwtKey`: `JwtKey`.
    #[track_caller]
    pub fn jwt_key(mut self, value: impl IntoValue<JwtKey>) -> Self {
        self.0.set("JwtKey", value);
        self
    }
}

/// `JwtKey` of `AWS::PCS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct JwtKey(Properties);

properties! { JwtKey }

impl JwtKey {
    /// `SecretArn`: string. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `SecretVersion`: string. Required.
    #[track_caller]
    pub fn secret_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretVersion", value);
        self
    }
}

/// `Networking` of `AWS::PCS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Networking(Properties);

properties! { Networking }

impl Networking {
    /// `NetworkType`: `NetworkingNetworkType`.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<NetworkingNetworkType>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, at least 1 item.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

choice! {
    /// `NetworkingNetworkType` of `AWS::PCS::Cluster`.
    NetworkingNetworkType
    IPV4 "IPV4"
    IPV6 "IPV6"
}

/// `Scheduler` of `AWS::PCS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Scheduler(Properties);

properties! { Scheduler }

impl Scheduler {
    /// `Type`: `SchedulerType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SchedulerType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Version`: string. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `SchedulerType` of `AWS::PCS::Cluster`.
    SchedulerType
    SLURM "SLURM"
}

choice! {
    /// `Size` of `AWS::PCS::Cluster`.
    Size
    SMALL "SMALL"
    MEDIUM "MEDIUM"
    LARGE "LARGE"
}

/// `SlurmConfiguration` of `AWS::PCS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlurmConfiguration(Properties);

properties! { SlurmConfiguration }

impl SlurmConfiguration {
    /// `Accounting`: `Accounting`.
    #[track_caller]
    pub fn accounting(mut self, value: impl IntoValue<Accounting>) -> Self {
        self.0.set("Accounting", value);
        self
    }

    /// `AuthKey`: `AuthKey`.
    #[track_caller]
    pub fn auth_key(mut self, value: impl IntoValue<AuthKey>) -> Self {
        self.0.set("AuthKey", value);
        self
    }

    /// `CgroupCustomSettings`: list of `CgroupCustomSetting`.
    #[track_caller]
    pub fn cgroup_custom_settings(
        mut self,
        value: impl IntoValue<ListOf<CgroupCustomSetting>>,
    ) -> Self {
        self.0.set("CgroupCustomSettings", value);
        self
    }

    /// `JwtAuth`: `JwtAuth`.
    #[track_caller]
    pub fn jwt_auth(mut self, value: impl IntoValue<JwtAuth>) -> Self {
        self.0.set("JwtAuth", value);
        self
    }

    /// `ScaleDownIdleTimeInSeconds`: integer, at least 1.
    #[track_caller]
    pub fn scale_down_idle_time_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleDownIdleTimeInSeconds", value);
        self
    }

    /// `SlurmCustomSettings`: list of `SlurmCustomSetting`.
    #[track_caller]
    pub fn slurm_custom_settings(
        mut self,
        value: impl IntoValue<ListOf<SlurmCustomSetting>>,
    ) -> Self {
        self.0.set("SlurmCustomSettings", value);
        self
    }

    /// `SlurmRest`: `SlurmRest`.
    #[track_caller]
    pub fn slurm_rest(mut self, value: impl IntoValue<SlurmRest>) -> Self {
        self.0.set("SlurmRest", value);
        self
    }

    /// `SlurmdbdCustomSettings`: list of `SlurmdbdCustomSetting`.
    #[track_caller]
    pub fn slurmdbd_custom_settings(
        mut self,
        value: impl IntoValue<ListOf<SlurmdbdCustomSetting>>,
    ) -> Self {
        self.0.set("SlurmdbdCustomSettings", value);
        self
    }
}

/// `SlurmCustomSetting` of `AWS::PCS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlurmCustomSetting(Properties);

properties! { SlurmCustomSetting }

impl SlurmCustomSetting {
    /// `ParameterName`: string. Required.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `ParameterValue`: string. Required.
    #[track_caller]
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterValue", value);
        self
    }
}

/// `SlurmRest` of `AWS::PCS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlurmRest(Properties);

properties! { SlurmRest }

impl SlurmRest {
    /// `Mode`: `SlurmRestMode`, default `NONE`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<SlurmRestMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `SlurmRestMode` of `AWS::PCS::Cluster`.
    SlurmRestMode
    STANDARD "STANDARD"
    NONE "NONE"
}

/// `SlurmdbdCustomSetting` of `AWS::PCS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlurmdbdCustomSetting(Properties);

properties! { SlurmdbdCustomSetting }

impl SlurmdbdCustomSetting {
    /// `ParameterName`: string. Required.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `ParameterValue`: string. Required.
    #[track_caller]
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterValue", value);
        self
    }
}
