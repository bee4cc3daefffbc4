// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::GatewayRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::BedrockAgentCore::GatewayRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayRule(Body);

resource! { GatewayRule "AWS::BedrockAgentCore::GatewayRule" }

impl GatewayRule {
    /// `Actions`: list of `Action`, 1 to 2 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<Action>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Conditions`: list of `Condition`, at most 2 items.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<Condition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GatewayIdentifier`: string, pattern `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. A change replaces the resource.
    #[track_caller]
    pub fn gateway_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayIdentifier", value);
        self
    }

    /// `Priority`: number, 1 to 1000000. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Priority", value);
        self
    }
}

impl Handle<GatewayRule> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `GatewayArn`
    #[inline]
    pub fn gateway_arn(&self) -> Value<String> {
        self.attribute("GatewayArn")
    }

    /// `RuleId`
    #[inline]
    pub fn rule_id(&self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `System`
    #[inline]
    pub fn system(&self) -> Value<Node> {
        self.attribute("System")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `Action` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `ConfigurationBundle`: `ConfigurationBundleAction`.
    #[track_caller]
    pub fn configuration_bundle(
        mut self,
        value: impl IntoValue<ConfigurationBundleAction>,
    ) -> Self {
        self.0.set("ConfigurationBundle", value);
        self
    }

    /// `RouteToTarget`: `RouteToTargetAction`.
    #[track_caller]
    pub fn route_to_target(mut self, value: impl IntoValue<RouteToTargetAction>) -> Self {
        self.0.set("RouteToTarget", value);
        self
    }
}

/// `Condition` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition(Properties);

properties! { Condition }

impl Condition {
    /// `MatchPaths`: `MatchPaths`.
    #[track_caller]
    pub fn match_paths(mut self, value: impl IntoValue<MatchPaths>) -> Self {
        self.0.set("MatchPaths", value);
        self
    }

    /// `MatchPrincipals`: `MatchPrincipals`.
    #[track_caller]
    pub fn match_principals(mut self, value: impl IntoValue<MatchPrincipals>) -> Self {
        self.0.set("MatchPrincipals", value);
        self
    }
}

/// `ConfigurationBundleAction` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationBundleAction(Properties);

properties! { ConfigurationBundleAction }

impl ConfigurationBundleAction {
    /// `StaticOverride`: `StaticOverride`.
    #[track_caller]
    pub fn static_override(mut self, value: impl IntoValue<StaticOverride>) -> Self {
        self.0.set("StaticOverride", value);
        self
    }

    /// `WeightedOverride`: `WeightedOverride`.
    #[track_caller]
    pub fn weighted_override(mut self, value: impl IntoValue<WeightedOverride>) -> Self {
        self.0.set("WeightedOverride", value);
        self
    }
}

/// `ConfigurationBundleReference` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationBundleReference(Properties);

properties! { ConfigurationBundleReference }

impl ConfigurationBundleReference {
    /// `BundleArn`: string. Required.
    #[track_caller]
    pub fn bundle_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleArn", value);
        self
    }

    /// `BundleVersion`: string, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required.
    #[track_caller]
    pub fn bundle_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleVersion", value);
        self
    }
}

/// `IamPrincipal` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamPrincipal(Properties);

properties! { IamPrincipal }

impl IamPrincipal {
    /// `Arn`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `Operator`: `PrincipalMatchOperator`.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<PrincipalMatchOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }
}

/// `MatchPaths` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchPaths(Properties);

properties! { MatchPaths }

impl MatchPaths {
    /// `AnyOf`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn any_of(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AnyOf", value);
        self
    }
}

/// `MatchPrincipalEntry` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchPrincipalEntry(Properties);

properties! { MatchPrincipalEntry }

impl MatchPrincipalEntry {
    /// `IamPrincipal`: `IamPrincipal`.
    #[track_caller]
    pub fn iam_principal(mut self, value: impl IntoValue<IamPrincipal>) -> Self {
        self.0.set("IamPrincipal", value);
        self
    }
}

/// `MatchPrincipals` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchPrincipals(Properties);

properties! { MatchPrincipals }

impl MatchPrincipals {
    /// `AnyOf`: list of `MatchPrincipalEntry`, 1 to 100 items. Required.
    #[track_caller]
    pub fn any_of(mut self, value: impl IntoValue<ListOf<MatchPrincipalEntry>>) -> Self {
        self.0.set("AnyOf", value);
        self
    }
}

choice! {
    /// `PrincipalMatchOperator` of `AWS::BedrockAgentCore::GatewayRule`.
    PrincipalMatchOperator
    STRING_EQUALS "StringEquals"
    STRING_LIKE "StringLike"
}

/// `RouteToTargetAction` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteToTargetAction(Properties);

properties! { RouteToTargetAction }

impl RouteToTargetAction {
    /// `StaticRoute`: `StaticRoute`.
    #[track_caller]
    pub fn static_route(mut self, value: impl IntoValue<StaticRoute>) -> Self {
        self.0.set("StaticRoute", value);
        self
    }

    /// `WeightedRoute`: `WeightedRoute`.
    #[track_caller]
    pub fn weighted_route(mut self, value: impl IntoValue<WeightedRoute>) -> Self {
        self.0.set("WeightedRoute", value);
        self
    }
}

/// `StaticOverride` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct StaticOverride(Properties);

properties! { StaticOverride }

impl StaticOverride {
    /// `BundleArn`: string. Required.
    #[track_caller]
    pub fn bundle_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleArn", value);
        self
    }

    /// `BundleVersion`: string, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required.
    #[track_caller]
    pub fn bundle_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleVersion", value);
        self
    }
}

/// `StaticRoute` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct StaticRoute(Properties);

properties! { StaticRoute }

impl StaticRoute {
    /// `TargetName`: string, pattern `^([0-9a-zA-Z][-]?){1,100}$`. Required.
    #[track_caller]
    pub fn target_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetName", value);
        self
    }
}

/// `TargetTrafficSplitEntry` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrafficSplitEntry(Properties);

properties! { TargetTrafficSplitEntry }

impl TargetTrafficSplitEntry {
    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Metadata`: map of strings, at most 25 entries.
    #[track_caller]
    pub fn metadata(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TargetName`: string, pattern `^([0-9a-zA-Z][-]?){1,100}$`. Required.
    #[track_caller]
    pub fn target_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetName", value);
        self
    }

    /// `Weight`: number, 1 to 99. Required.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `TrafficSplitEntry` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficSplitEntry(Properties);

properties! { TrafficSplitEntry }

impl TrafficSplitEntry {
    /// `ConfigurationBundle`: `ConfigurationBundleReference`. Required.
    #[track_caller]
    pub fn configuration_bundle(
        mut self,
        value: impl IntoValue<ConfigurationBundleReference>,
    ) -> Self {
        self.0.set("ConfigurationBundle", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Metadata`: map of strings, at most 25 entries.
    #[track_caller]
    pub fn metadata(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Weight`: number, 1 to 99. Required.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `WeightedOverride` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct WeightedOverride(Properties);

properties! { WeightedOverride }

impl WeightedOverride {
    /// `TrafficSplit`: list of `TrafficSplitEntry`, 2 items. Required.
    #[track_caller]
    pub fn traffic_split(mut self, value: impl IntoValue<ListOf<TrafficSplitEntry>>) -> Self {
        self.0.set("TrafficSplit", value);
        self
    }
}

/// `WeightedRoute` of `AWS::BedrockAgentCore::GatewayRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct WeightedRoute(Properties);

properties! { WeightedRoute }

impl WeightedRoute {
    /// `TrafficSplit`: list of `TargetTrafficSplitEntry`, 2 items. Required.
    #[track_caller]
    pub fn traffic_split(mut self, value: impl IntoValue<ListOf<TargetTrafficSplitEntry>>) -> Self {
        self.0.set("TrafficSplit", value);
        self
    }
}
