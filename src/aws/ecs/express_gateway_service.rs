// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS::ExpressGatewayService` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ECS::ExpressGatewayService`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-expressgatewayservice.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ExpressGatewayService(Body);

resource! { ExpressGatewayService "AWS::ECS::ExpressGatewayService" }

impl ExpressGatewayService {
    /// `Cluster`: string, default `default`. A change replaces the resource.
    #[track_caller]
    pub fn cluster(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cluster", value);
        self
    }

    /// `Cpu`: string, default `256`.
    #[track_caller]
    pub fn cpu(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cpu", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `HealthCheckPath`: string, default `HTTP:80/ping`.
    #[track_caller]
    pub fn health_check_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HealthCheckPath", value);
        self
    }

    /// `InfrastructureRoleArn`: `IamRoleArn`. Required. A change replaces the resource.
    #[track_caller]
    pub fn infrastructure_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("InfrastructureRoleArn", value);
        self
    }

    /// `Memory`: string, default `512`.
    #[track_caller]
    pub fn memory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Memory", value);
        self
    }

    /// `NetworkConfiguration`: `ExpressGatewayServiceNetworkConfiguration`.
    #[track_caller]
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<ExpressGatewayServiceNetworkConfiguration>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `PrimaryContainer`: `ExpressGatewayContainer`.
    #[track_caller]
    pub fn primary_container(mut self, value: impl IntoValue<ExpressGatewayContainer>) -> Self {
        self.0.set("PrimaryContainer", value);
        self
    }

    /// `ScalingTarget`: `ExpressGatewayScalingTarget`.
    #[track_caller]
    pub fn scaling_target(mut self, value: impl IntoValue<ExpressGatewayScalingTarget>) -> Self {
        self.0.set("ScalingTarget", value);
        self
    }

    /// `ServiceName`: string. A change replaces the resource.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TaskDefinitionArn`: string.
    #[track_caller]
    pub fn task_definition_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TaskDefinitionArn", value);
        self
    }

    /// `TaskRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn task_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("TaskRoleArn", value);
        self
    }
}

impl Handle<ExpressGatewayService> {
    /// `ActiveConfigurations`
    #[inline]
    pub fn active_configurations(&self) -> Value<Node> {
        self.attribute("ActiveConfigurations")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `ECSManagedResourceArns`
    #[inline]
    pub fn ecs_managed_resource_arns(&self) -> Value<Node> {
        self.attribute("ECSManagedResourceArns")
    }

    /// `ECSManagedResourceArns.AutoScaling`
    #[inline]
    pub fn ecs_managed_resource_arns_auto_scaling(&self) -> Value<Node> {
        self.attribute("ECSManagedResourceArns.AutoScaling")
    }

    /// `ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies`
    #[inline]
    pub fn ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies(
        &self,
    ) -> Value<Vec<String>> {
        self.attribute("ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies")
    }

    /// `ECSManagedResourceArns.AutoScaling.ScalableTarget`
    #[inline]
    pub fn ecs_managed_resource_arns_auto_scaling_scalable_target(&self) -> Value<String> {
        self.attribute("ECSManagedResourceArns.AutoScaling.ScalableTarget")
    }

    /// `ECSManagedResourceArns.IngressPath`
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path(&self) -> Value<Node> {
        self.attribute("ECSManagedResourceArns.IngressPath")
    }

    /// `ECSManagedResourceArns.IngressPath.CertificateArn`
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path_certificate_arn(
        &self,
    ) -> Value<format::AcmCertificateArn> {
        self.attribute("ECSManagedResourceArns.IngressPath.CertificateArn")
    }

    /// `ECSManagedResourceArns.IngressPath.ListenerArn`
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path_listener_arn(&self) -> Value<String> {
        self.attribute("ECSManagedResourceArns.IngressPath.ListenerArn")
    }

    /// `ECSManagedResourceArns.IngressPath.ListenerRuleArn`
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path_listener_rule_arn(&self) -> Value<String> {
        self.attribute("ECSManagedResourceArns.IngressPath.ListenerRuleArn")
    }

    /// `ECSManagedResourceArns.IngressPath.LoadBalancerArn`
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path_load_balancer_arn(&self) -> Value<String> {
        self.attribute("ECSManagedResourceArns.IngressPath.LoadBalancerArn")
    }

    /// `ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups`
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path_load_balancer_security_groups(
        &self,
    ) -> Value<Vec<String>> {
        self.attribute("ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups")
    }

    /// `ECSManagedResourceArns.IngressPath.TargetGroupArns`
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path_target_group_arns(&self) -> Value<Vec<String>> {
        self.attribute("ECSManagedResourceArns.IngressPath.TargetGroupArns")
    }

    /// `ECSManagedResourceArns.LogGroups`
    #[inline]
    pub fn ecs_managed_resource_arns_log_groups(&self) -> Value<Vec<String>> {
        self.attribute("ECSManagedResourceArns.LogGroups")
    }

    /// `ECSManagedResourceArns.MetricAlarms`
    #[inline]
    pub fn ecs_managed_resource_arns_metric_alarms(&self) -> Value<Vec<String>> {
        self.attribute("ECSManagedResourceArns.MetricAlarms")
    }

    /// `ECSManagedResourceArns.ServiceSecurityGroups`
    #[inline]
    pub fn ecs_managed_resource_arns_service_security_groups(&self) -> Value<Vec<String>> {
        self.attribute("ECSManagedResourceArns.ServiceSecurityGroups")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `ServiceArn`
    #[inline]
    pub fn service_arn(&self) -> Value<String> {
        self.attribute("ServiceArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<Node> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `ExpressGatewayContainer` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExpressGatewayContainer(Properties);

properties! { ExpressGatewayContainer }

impl ExpressGatewayContainer {
    /// `AwsLogsConfiguration`: `ExpressGatewayServiceAwsLogsConfiguration`.
    #[track_caller]
    pub fn aws_logs_configuration(
        mut self,
        value: impl IntoValue<ExpressGatewayServiceAwsLogsConfiguration>,
    ) -> Self {
        self.0.set("AwsLogsConfiguration", value);
        self
    }

    /// `Command`: list of strings.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `ContainerPort`: integer, default 80.
    #[track_caller]
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ContainerPort", value);
        self
    }

    /// `Environment`: list of `KeyValuePair`.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<ListOf<KeyValuePair>>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `Image`: string. Required.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `RepositoryCredentials`: `ExpressGatewayRepositoryCredentials`.
    #[track_caller]
    pub fn repository_credentials(
        mut self,
        value: impl IntoValue<ExpressGatewayRepositoryCredentials>,
    ) -> Self {
        self.0.set("RepositoryCredentials", value);
        self
    }

    /// `Secrets`: list of `Secret`.
    #[track_caller]
    pub fn secrets(mut self, value: impl IntoValue<ListOf<Secret>>) -> Self {
        self.0.set("Secrets", value);
        self
    }
}

/// `ExpressGatewayRepositoryCredentials` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExpressGatewayRepositoryCredentials(Properties);

properties! { ExpressGatewayRepositoryCredentials }

impl ExpressGatewayRepositoryCredentials {
    /// `CredentialsParameter`: string. Required.
    #[track_caller]
    pub fn credentials_parameter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialsParameter", value);
        self
    }
}

/// `ExpressGatewayScalingTarget` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExpressGatewayScalingTarget(Properties);

properties! { ExpressGatewayScalingTarget }

impl ExpressGatewayScalingTarget {
    /// `AutoScalingMetric`: `ExpressGatewayServiceScalingMetric`, default `AVERAGE_CPU`.
    #[track_caller]
    pub fn auto_scaling_metric(
        mut self,
        value: impl IntoValue<ExpressGatewayServiceScalingMetric>,
    ) -> Self {
        self.0.set("AutoScalingMetric", value);
        self
    }

    /// `AutoScalingTargetValue`: integer, default 60.
    #[track_caller]
    pub fn auto_scaling_target_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AutoScalingTargetValue", value);
        self
    }

    /// `MaxTaskCount`: integer, default 1.
    #[track_caller]
    pub fn max_task_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTaskCount", value);
        self
    }

    /// `MinTaskCount`: integer, default 1.
    #[track_caller]
    pub fn min_task_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinTaskCount", value);
        self
    }
}

/// `ExpressGatewayServiceAwsLogsConfiguration` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExpressGatewayServiceAwsLogsConfiguration(Properties);

properties! { ExpressGatewayServiceAwsLogsConfiguration }

impl ExpressGatewayServiceAwsLogsConfiguration {
    /// `LogGroup`: string. Required.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }

    /// `LogStreamPrefix`: string, default `ecs`. Required.
    #[track_caller]
    pub fn log_stream_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogStreamPrefix", value);
        self
    }
}

/// `ExpressGatewayServiceNetworkConfiguration` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExpressGatewayServiceNetworkConfiguration(Properties);

properties! { ExpressGatewayServiceNetworkConfiguration }

impl ExpressGatewayServiceNetworkConfiguration {
    /// `SecurityGroups`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}

choice! {
    /// `ExpressGatewayServiceScalingMetric` of `AWS::ECS::ExpressGatewayService`.
    ExpressGatewayServiceScalingMetric
    AVERAGE_CPU "AVERAGE_CPU"
    AVERAGE_MEMORY "AVERAGE_MEMORY"
    REQUEST_COUNT_PER_TARGET "REQUEST_COUNT_PER_TARGET"
}

/// `KeyValuePair` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyValuePair(Properties);

properties! { KeyValuePair }

impl KeyValuePair {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Secret` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Default)]
#[must_use]
pub struct Secret(Properties);

properties! { Secret }

impl Secret {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ValueFrom`: string. Required.
    #[track_caller]
    pub fn value_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValueFrom", value);
        self
    }
}

/// `Tag` of `AWS::ECS::ExpressGatewayService`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
