// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS::ClusterCapacityProviderAssociations` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::ECS::ClusterCapacityProviderAssociations`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterCapacityProviderAssociations(Body);

resource! { ClusterCapacityProviderAssociations "AWS::ECS::ClusterCapacityProviderAssociations" }

impl ClusterCapacityProviderAssociations {
    /// `CapacityProviders`: list of strings.
    #[track_caller]
    pub fn capacity_providers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CapacityProviders", value);
        self
    }

    /// `Cluster`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cluster", value);
        self
    }

    /// `DefaultCapacityProviderStrategy`: list of `CapacityProviderStrategy`. Required.
    #[track_caller]
    pub fn default_capacity_provider_strategy(
        mut self,
        value: impl IntoValue<ListOf<CapacityProviderStrategy>>,
    ) -> Self {
        self.0.set("DefaultCapacityProviderStrategy", value);
        self
    }
}

/// `CapacityProviderStrategy` of `AWS::ECS::ClusterCapacityProviderAssociations`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderStrategy(Properties);

properties! { CapacityProviderStrategy }

impl CapacityProviderStrategy {
    /// `Base`: integer, 0 to 100000.
    #[track_caller]
    pub fn base(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Base", value);
        self
    }

    /// `CapacityProvider`: string. Required.
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
