// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpsWorks::Stack` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpsWorks::Stack`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-stack.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Stack(Body);

resource! { Stack "AWS::OpsWorks::Stack" }

impl Stack {
    /// `AgentVersion`: string.
    #[track_caller]
    pub fn agent_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentVersion", value);
        self
    }

    /// `Attributes`: map of strings.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `ChefConfiguration`: `ChefConfiguration`.
    #[track_caller]
    pub fn chef_configuration(mut self, value: impl IntoValue<ChefConfiguration>) -> Self {
        self.0.set("ChefConfiguration", value);
        self
    }

    /// `CloneAppIds`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn clone_app_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CloneAppIds", value);
        self
    }

    /// `ClonePermissions`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn clone_permissions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ClonePermissions", value);
        self
    }

    /// `ConfigurationManager`: `StackConfigurationManager`.
    #[track_caller]
    pub fn configuration_manager(
        mut self,
        value: impl IntoValue<StackConfigurationManager>,
    ) -> Self {
        self.0.set("ConfigurationManager", value);
        self
    }

    /// `CustomCookbooksSource`: `Source`.
    #[track_caller]
    pub fn custom_cookbooks_source(mut self, value: impl IntoValue<Source>) -> Self {
        self.0.set("CustomCookbooksSource", value);
        self
    }

    /// `CustomJson`: object or string.
    #[track_caller]
    pub fn custom_json(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CustomJson", value);
        self
    }

    /// `DefaultAvailabilityZone`: string.
    #[track_caller]
    pub fn default_availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultAvailabilityZone", value);
        self
    }

    /// `DefaultInstanceProfileArn`: string. Required.
    #[track_caller]
    pub fn default_instance_profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultInstanceProfileArn", value);
        self
    }

    /// `DefaultOs`: string.
    #[track_caller]
    pub fn default_os(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultOs", value);
        self
    }

    /// `DefaultRootDeviceType`: string.
    #[track_caller]
    pub fn default_root_device_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultRootDeviceType", value);
        self
    }

    /// `DefaultSshKeyName`: string.
    #[track_caller]
    pub fn default_ssh_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultSshKeyName", value);
        self
    }

    /// `DefaultSubnetId`: string.
    #[track_caller]
    pub fn default_subnet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultSubnetId", value);
        self
    }

    /// `EcsClusterArn`: string.
    #[track_caller]
    pub fn ecs_cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EcsClusterArn", value);
        self
    }

    /// `ElasticIps`: list of `ElasticIp`.
    #[track_caller]
    pub fn elastic_ips(mut self, value: impl IntoValue<ListOf<ElasticIp>>) -> Self {
        self.0.set("ElasticIps", value);
        self
    }

    /// `HostnameTheme`: string.
    #[track_caller]
    pub fn hostname_theme(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostnameTheme", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RdsDbInstances`: list of `RdsDbInstance`.
    #[track_caller]
    pub fn rds_db_instances(mut self, value: impl IntoValue<ListOf<RdsDbInstance>>) -> Self {
        self.0.set("RdsDbInstances", value);
        self
    }

    /// `ServiceRoleArn`: `IamRoleArn`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceRoleArn", value);
        self
    }

    /// `SourceStackId`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_stack_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceStackId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UseCustomCookbooks`: boolean.
    #[track_caller]
    pub fn use_custom_cookbooks(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseCustomCookbooks", value);
        self
    }

    /// `UseOpsworksSecurityGroups`: boolean.
    #[track_caller]
    pub fn use_opsworks_security_groups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseOpsworksSecurityGroups", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<Stack> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `ChefConfiguration` of `AWS::OpsWorks::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChefConfiguration(Properties);

properties! { ChefConfiguration }

impl ChefConfiguration {
    /// `BerkshelfVersion`: string.
    #[track_caller]
    pub fn berkshelf_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BerkshelfVersion", value);
        self
    }

    /// `ManageBerkshelf`: boolean.
    #[track_caller]
    pub fn manage_berkshelf(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ManageBerkshelf", value);
        self
    }
}

/// `ElasticIp` of `AWS::OpsWorks::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticIp(Properties);

properties! { ElasticIp }

impl ElasticIp {
    /// `Ip`: string. Required.
    #[track_caller]
    pub fn ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ip", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `RdsDbInstance` of `AWS::OpsWorks::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct RdsDbInstance(Properties);

properties! { RdsDbInstance }

impl RdsDbInstance {
    /// `DbPassword`: string. Required.
    #[track_caller]
    pub fn db_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DbPassword", value);
        self
    }

    /// `DbUser`: string. Required.
    #[track_caller]
    pub fn db_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DbUser", value);
        self
    }

    /// `RdsDbInstanceArn`: string. Required.
    #[track_caller]
    pub fn rds_db_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RdsDbInstanceArn", value);
        self
    }
}

/// `Source` of `AWS::OpsWorks::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct Source(Properties);

properties! { Source }

impl Source {
    /// `Password`: string.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Revision`: string.
    #[track_caller]
    pub fn revision(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Revision", value);
        self
    }

    /// `SshKey`: string.
    #[track_caller]
    pub fn ssh_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SshKey", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Url`: string.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }

    /// `Username`: string.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `StackConfigurationManager` of `AWS::OpsWorks::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct StackConfigurationManager(Properties);

properties! { StackConfigurationManager }

impl StackConfigurationManager {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `Tag` of `AWS::OpsWorks::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
