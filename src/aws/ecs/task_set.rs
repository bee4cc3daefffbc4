// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS::TaskSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECS::TaskSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskSet(Body);

resource! { TaskSet "AWS::ECS::TaskSet" }

impl TaskSet {
    /// `CapacityProviderStrategy`: list of `CapacityProviderStrategyItem`. A change replaces the resource.
    #[track_caller]
    pub fn capacity_provider_strategy(
        mut self,
        value: impl IntoValue<ListOf<CapacityProviderStrategyItem>>,
    ) -> Self {
        self.0.set("CapacityProviderStrategy", value);
        self
    }

    /// `Cluster`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cluster", value);
        self
    }

    /// `ExternalId`: string. A change replaces the resource.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `LaunchType`: `LaunchType`. A change replaces the resource.
    #[track_caller]
    pub fn launch_type(mut self, value: impl IntoValue<LaunchType>) -> Self {
        self.0.set("LaunchType", value);
        self
    }

    /// `LoadBalancers`: list of `LoadBalancer`. A change replaces the resource.
    #[track_caller]
    pub fn load_balancers(mut self, value: impl IntoValue<ListOf<LoadBalancer>>) -> Self {
        self.0.set("LoadBalancers", value);
        self
    }

    /// `NetworkConfiguration`: `NetworkConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn network_configuration(mut self, value: impl IntoValue<NetworkConfiguration>) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `PlatformVersion`: string. A change replaces the resource.
    #[track_caller]
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlatformVersion", value);
        self
    }

    /// `Scale`: `Scale`.
    #[track_caller]
    pub fn scale(mut self, value: impl IntoValue<Scale>) -> Self {
        self.0.set("Scale", value);
        self
    }

    /// `Service`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Service", value);
        self
    }

    /// `ServiceRegistries`: list of `ServiceRegistry`. A change replaces the resource.
    #[track_caller]
    pub fn service_registries(mut self, value: impl IntoValue<ListOf<ServiceRegistry>>) -> Self {
        self.0.set("ServiceRegistries", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TaskDefinition`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn task_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TaskDefinition", value);
        self
    }
}

impl Handle<TaskSet> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AwsVpcConfiguration` of `AWS::ECS::TaskSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsVpcConfiguration(Properties);

properties! { AwsVpcConfiguration }

impl AwsVpcConfiguration {
    /// `AssignPublicIp`: `AwsVpcConfigurationAssignPublicIp`.
    #[track_caller]
    pub fn assign_public_ip(
        mut self,
        value: impl IntoValue<AwsVpcConfigurationAssignPublicIp>,
    ) -> Self {
        self.0.set("AssignPublicIp", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupId`, at most 5 items.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`, at most 16 items. Required.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}

choice! {
    /// `AwsVpcConfigurationAssignPublicIp` of `AWS::ECS::TaskSet`.
    AwsVpcConfigurationAssignPublicIp
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `CapacityProviderStrategyItem` of `AWS::ECS::TaskSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderStrategyItem(Properties);

properties! { CapacityProviderStrategyItem }

impl CapacityProviderStrategyItem {
    /// `Base`: integer, 0 to 100000.
    #[track_caller]
    pub fn base(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Base", value);
        self
    }

    /// `CapacityProvider`: string.
    #[track_caller]
    pub fn capacity_provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityProvider", value);
        self
    }

    /// `Weight`: integer, 0 to 1000.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

choice! {
    /// `LaunchType` of `AWS::ECS::TaskSet`.
    LaunchType
    EC2 "EC2"
    FARGATE "FARGATE"
}

/// `LoadBalancer` of `AWS::ECS::TaskSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoadBalancer(Properties);

properties! { LoadBalancer }

impl LoadBalancer {
    /// `ContainerName`: string.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }

    /// `ContainerPort`: integer.
    #[track_caller]
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ContainerPort", value);
        self
    }

    /// `TargetGroupArn`: string.
    #[track_caller]
    pub fn target_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetGroupArn", value);
        self
    }
}

/// `NetworkConfiguration` of `AWS::ECS::TaskSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `AwsVpcConfiguration`: `AwsVpcConfiguration`.
    #[track_caller]
    pub fn aws_vpc_configuration(mut self, value: impl IntoValue<AwsVpcConfiguration>) -> Self {
        self.0.set("AwsVpcConfiguration", value);
        self
    }
}

/// `Scale` of `AWS::ECS::TaskSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Scale(Properties);

properties! { Scale }

impl Scale {
    /// `Unit`: `ScaleUnit`.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<ScaleUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: number, 0 to 100.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ScaleUnit` of `AWS::ECS::TaskSet`.
    ScaleUnit
    PERCENT "PERCENT"
}

/// `ServiceRegistry` of `AWS::ECS::TaskSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceRegistry(Properties);

properties! { ServiceRegistry }

impl ServiceRegistry {
    /// `ContainerName`: string.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }

    /// `ContainerPort`: integer.
    #[track_caller]
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ContainerPort", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `RegistryArn`: string.
    #[track_caller]
    pub fn registry_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegistryArn", value);
        self
    }
}

/// `Tag` of `AWS::ECS::TaskSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
