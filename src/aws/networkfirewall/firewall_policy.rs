// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkFirewall::FirewallPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkFirewall::FirewallPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FirewallPolicy(Body);

resource! { FirewallPolicy "AWS::NetworkFirewall::FirewallPolicy" }

impl FirewallPolicy {
    /// `Description`: string, 1 to 512 characters, pattern `^.*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FirewallPolicy`: `FirewallPolicyProperty`. Required.
    #[track_caller]
    pub fn firewall_policy(mut self, value: impl IntoValue<FirewallPolicyProperty>) -> Self {
        self.0.set("FirewallPolicy", value);
        self
    }

    /// `FirewallPolicyName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn firewall_policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirewallPolicyName", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<FirewallPolicy> {
    /// `FirewallPolicyArn`
    #[inline]
    pub fn firewall_policy_arn(&self) -> Value<String> {
        self.attribute("FirewallPolicyArn")
    }

    /// `FirewallPolicyId`
    #[inline]
    pub fn firewall_policy_id(&self) -> Value<String> {
        self.attribute("FirewallPolicyId")
    }
}

/// `ActionDefinition` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionDefinition(Properties);

properties! { ActionDefinition }

impl ActionDefinition {
    /// `PublishMetricAction`: `PublishMetricAction`.
    #[track_caller]
    pub fn publish_metric_action(mut self, value: impl IntoValue<PublishMetricAction>) -> Self {
        self.0.set("PublishMetricAction", value);
        self
    }
}

/// `CustomAction` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomAction(Properties);

properties! { CustomAction }

impl CustomAction {
    /// `ActionDefinition`: `ActionDefinition`. Required.
    #[track_caller]
    pub fn action_definition(mut self, value: impl IntoValue<ActionDefinition>) -> Self {
        self.0.set("ActionDefinition", value);
        self
    }

    /// `ActionName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn action_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionName", value);
        self
    }
}

/// `Dimension` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Dimension(Properties);

properties! { Dimension }

impl Dimension {
    /// `Value`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-_ ]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `FirewallPolicy` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirewallPolicyProperty(Properties);

properties! { FirewallPolicyProperty }

impl FirewallPolicyProperty {
    /// `EnableTLSSessionHolding`: boolean.
    #[track_caller]
    pub fn enable_tls_session_holding(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableTLSSessionHolding", value);
        self
    }

    /// `PolicyVariables`: `FirewallPolicyPropertyPolicyVariables`.
    #[track_caller]
    pub fn policy_variables(
        mut self,
        value: impl IntoValue<FirewallPolicyPropertyPolicyVariables>,
    ) -> Self {
        self.0.set("PolicyVariables", value);
        self
    }

    /// `StatefulDefaultActions`: list of strings.
    #[track_caller]
    pub fn stateful_default_actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StatefulDefaultActions", value);
        self
    }

    /// `StatefulEngineOptions`: `StatefulEngineOptions`.
    #[track_caller]
    pub fn stateful_engine_options(mut self, value: impl IntoValue<StatefulEngineOptions>) -> Self {
        self.0.set("StatefulEngineOptions", value);
        self
    }

    /// `StatefulRuleGroupReferences`: list of `StatefulRuleGroupReference`.
    #[track_caller]
    pub fn stateful_rule_group_references(
        mut self,
        value: impl IntoValue<ListOf<StatefulRuleGroupReference>>,
    ) -> Self {
        self.0.set("StatefulRuleGroupReferences", value);
        self
    }

    /// `StatelessCustomActions`: list of `CustomAction`.
    #[track_caller]
    pub fn stateless_custom_actions(mut self, value: impl IntoValue<ListOf<CustomAction>>) -> Self {
        self.0.set("StatelessCustomActions", value);
        self
    }

    /// `StatelessDefaultActions`: list of strings. Required.
    #[track_caller]
    pub fn stateless_default_actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StatelessDefaultActions", value);
        self
    }

    /// `StatelessFragmentDefaultActions`: list of strings. Required.
    #[track_caller]
    pub fn stateless_fragment_default_actions(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("StatelessFragmentDefaultActions", value);
        self
    }

    /// `StatelessRuleGroupReferences`: list of `StatelessRuleGroupReference`.
    #[track_caller]
    pub fn stateless_rule_group_references(
        mut self,
        value: impl IntoValue<ListOf<StatelessRuleGroupReference>>,
    ) -> Self {
        self.0.set("StatelessRuleGroupReferences", value);
        self
    }

    /// `TLSInspectionConfigurationArn`: string, 1 to 256 characters, pattern `^(arn:aws.*)$`.
    #[track_caller]
    pub fn tls_inspection_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TLSInspectionConfigurationArn", value);
        self
    }
}

/// `FirewallPolicyPropertyPolicyVariables` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirewallPolicyPropertyPolicyVariables(Properties);

properties! { FirewallPolicyPropertyPolicyVariables }

impl FirewallPolicyPropertyPolicyVariables {
    /// `RuleVariables`: map of `IPSet`.
    #[track_caller]
    pub fn rule_variables(mut self, value: impl IntoValue<MapOf<IPSet>>) -> Self {
        self.0.set("RuleVariables", value);
        self
    }
}

/// `IPSet` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IPSet(Properties);

properties! { IPSet }

impl IPSet {
    /// `Definition`: list of strings.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Definition", value);
        self
    }
}

choice! {
    /// `OverrideAction` of `AWS::NetworkFirewall::FirewallPolicy`.
    OverrideAction
    DROP_TO_ALERT "DROP_TO_ALERT"
}

/// `PublishMetricAction` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublishMetricAction(Properties);

properties! { PublishMetricAction }

impl PublishMetricAction {
    /// `Dimensions`: list of `Dimension`, 1 item. Required.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<Dimension>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }
}

choice! {
    /// `RuleOrder` of `AWS::NetworkFirewall::FirewallPolicy`.
    RuleOrder
    DEFAULT_ACTION_ORDER "DEFAULT_ACTION_ORDER"
    STRICT_ORDER "STRICT_ORDER"
}

/// `StatefulEngineOptions` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatefulEngineOptions(Properties);

properties! { StatefulEngineOptions }

impl StatefulEngineOptions {
    /// `FlowTimeouts`: `StatefulEngineOptionsFlowTimeouts`.
    #[track_caller]
    pub fn flow_timeouts(
        mut self,
        value: impl IntoValue<StatefulEngineOptionsFlowTimeouts>,
    ) -> Self {
        self.0.set("FlowTimeouts", value);
        self
    }

    /// `RuleOrder`: `RuleOrder`.
    #[track_caller]
    pub fn rule_order(mut self, value: impl IntoValue<RuleOrder>) -> Self {
        self.0.set("RuleOrder", value);
        self
    }

    /// `StreamExceptionPolicy`: `StreamExceptionPolicy`.
    #[track_caller]
    pub fn stream_exception_policy(mut self, value: impl IntoValue<StreamExceptionPolicy>) -> Self {
        self.0.set("StreamExceptionPolicy", value);
        self
    }
}

/// `StatefulEngineOptionsFlowTimeouts` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatefulEngineOptionsFlowTimeouts(Properties);

properties! { StatefulEngineOptionsFlowTimeouts }

impl StatefulEngineOptionsFlowTimeouts {
    /// `TcpIdleTimeoutSeconds`: integer, 60 to 6000.
    #[track_caller]
    pub fn tcp_idle_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TcpIdleTimeoutSeconds", value);
        self
    }
}

/// `StatefulRuleGroupOverride` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatefulRuleGroupOverride(Properties);

properties! { StatefulRuleGroupOverride }

impl StatefulRuleGroupOverride {
    /// `Action`: `OverrideAction`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<OverrideAction>) -> Self {
        self.0.set("Action", value);
        self
    }
}

/// `StatefulRuleGroupReference` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatefulRuleGroupReference(Properties);

properties! { StatefulRuleGroupReference }

impl StatefulRuleGroupReference {
    /// `DeepThreatInspection`: boolean.
    #[track_caller]
    pub fn deep_threat_inspection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeepThreatInspection", value);
        self
    }

    /// `Override`: `StatefulRuleGroupOverride`.
    #[track_caller]
    pub fn override_(mut self, value: impl IntoValue<StatefulRuleGroupOverride>) -> Self {
        self.0.set("Override", value);
        self
    }

    /// `Priority`: integer, 1 to 65535.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `ResourceArn`: string, 1 to 256 characters, pattern `^(arn:aws.*)$`. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}

/// `StatelessRuleGroupReference` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatelessRuleGroupReference(Properties);

properties! { StatelessRuleGroupReference }

impl StatelessRuleGroupReference {
    /// `Priority`: integer, 1 to 65535. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `ResourceArn`: string, 1 to 256 characters, pattern `^(arn:aws.*)$`. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}

choice! {
    /// `StreamExceptionPolicy` of `AWS::NetworkFirewall::FirewallPolicy`.
    StreamExceptionPolicy
    DROP "DROP"
    CONTINUE "CONTINUE"
    REJECT "REJECT"
}

/// `Tag` of `AWS::NetworkFirewall::FirewallPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
