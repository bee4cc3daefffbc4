// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MSK::ServerlessCluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MSK::ServerlessCluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-serverlesscluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerlessCluster(Body);

resource! { ServerlessCluster "AWS::MSK::ServerlessCluster" }

impl ServerlessCluster {
    /// `ClientAuthentication`: `ClientAuthentication`. Required. A change replaces the resource.
    #[track_caller]
    pub fn client_authentication(mut self, value: impl IntoValue<ClientAuthentication>) -> Self {
        self.0.set("ClientAuthentication", value);
        self
    }

    /// `ClusterName`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcConfigs`: list of `VpcConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_configs(mut self, value: impl IntoValue<ListOf<VpcConfig>>) -> Self {
        self.0.set("VpcConfigs", value);
        self
    }
}

impl Handle<ServerlessCluster> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `ClientAuthentication` of `AWS::MSK::ServerlessCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientAuthentication(Properties);

properties! { ClientAuthentication }

impl ClientAuthentication {
    /// `Sasl`: `Sasl`. Required.
    #[track_caller]
    pub fn sasl(mut self, value: impl IntoValue<Sasl>) -> Self {
        self.0.set("Sasl", value);
        self
    }
}

/// `Iam` of `AWS::MSK::ServerlessCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Iam(Properties);

properties! { Iam }

impl Iam {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `Sasl` of `AWS::MSK::ServerlessCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Sasl(Properties);

properties! { Sasl }

impl Sasl {
    /// `Iam`: `Iam`. Required.
    #[track_caller]
    pub fn iam(mut self, value: impl IntoValue<Iam>) -> Self {
        self.0.set("Iam", value);
        self
    }
}

/// `VpcConfig` of `AWS::MSK::ServerlessCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `SecurityGroups`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `SubnetIds`: list of strings. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}
