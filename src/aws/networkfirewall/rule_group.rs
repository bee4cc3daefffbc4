// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkFirewall::RuleGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkFirewall::RuleGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleGroup(Body);

resource! { RuleGroup "AWS::NetworkFirewall::RuleGroup" }

impl RuleGroup {
    /// `Capacity`: integer. Required. A change replaces the resource.
    #[track_caller]
    pub fn capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Capacity", value);
        self
    }

    /// `Description`: string, 1 to 512 characters, pattern `^.*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `RuleGroup`: `RuleGroupProperty`.
    #[track_caller]
    pub fn rule_group(mut self, value: impl IntoValue<RuleGroupProperty>) -> Self {
        self.0.set("RuleGroup", value);
        self
    }

    /// `RuleGroupName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn rule_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleGroupName", value);
        self
    }

    /// `SummaryConfiguration`: `SummaryConfiguration`.
    #[track_caller]
    pub fn summary_configuration(mut self, value: impl IntoValue<SummaryConfiguration>) -> Self {
        self.0.set("SummaryConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<RuleGroup> {
    /// `RuleGroupArn`
    #[inline]
    pub fn rule_group_arn(&self) -> Value<String> {
        self.attribute("RuleGroupArn")
    }

    /// `RuleGroupId`
    #[inline]
    pub fn rule_group_id(&self) -> Value<String> {
        self.attribute("RuleGroupId")
    }
}

/// `ActionDefinition` of `AWS::NetworkFirewall::RuleGroup`.
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

/// `Address` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Address(Properties);

properties! { Address }

impl Address {
    /// `AddressDefinition`: string, 1 to 255 characters, pattern `^([a-fA-F\d:\.]+/\d{1,3})$`. Required.
    #[track_caller]
    pub fn address_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddressDefinition", value);
        self
    }
}

/// `CustomAction` of `AWS::NetworkFirewall::RuleGroup`.
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

/// `Dimension` of `AWS::NetworkFirewall::RuleGroup`.
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

choice! {
    /// `GeneratedRulesType` of `AWS::NetworkFirewall::RuleGroup`.
    GeneratedRulesType
    ALLOWLIST "ALLOWLIST"
    DENYLIST "DENYLIST"
    ALERTLIST "ALERTLIST"
    REJECTLIST "REJECTLIST"
}

/// `Header` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Header(Properties);

properties! { Header }

impl Header {
    /// `Destination`: string, 1 to 1024 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `DestinationPort`: string, 1 to 1024 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn destination_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPort", value);
        self
    }

    /// `Direction`: `HeaderDirection`. Required.
    #[track_caller]
    pub fn direction(mut self, value: impl IntoValue<HeaderDirection>) -> Self {
        self.0.set("Direction", value);
        self
    }

    /// `Protocol`: `HeaderProtocol`. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<HeaderProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `Source`: string, 1 to 1024 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `SourcePort`: string, 1 to 1024 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn source_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePort", value);
        self
    }
}

choice! {
    /// `HeaderDirection` of `AWS::NetworkFirewall::RuleGroup`.
    HeaderDirection
    FORWARD "FORWARD"
    ANY "ANY"
}

choice! {
    /// `HeaderProtocol` of `AWS::NetworkFirewall::RuleGroup`.
    HeaderProtocol
    IP "IP"
    TCP "TCP"
    UDP "UDP"
    ICMP "ICMP"
    HTTP "HTTP"
    FTP "FTP"
    TLS "TLS"
    SMB "SMB"
    DNS "DNS"
    DCERPC "DCERPC"
    SSH "SSH"
    SMTP "SMTP"
    IMAP "IMAP"
    MSN "MSN"
    KRB5 "KRB5"
    IKEV2 "IKEV2"
    TFTP "TFTP"
    NTP "NTP"
    DHCP "DHCP"
}

/// `IPSet` of `AWS::NetworkFirewall::RuleGroup`.
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

/// `IPSetReference` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct IPSetReference(Properties);

properties! { IPSetReference }

impl IPSetReference {
    /// `ReferenceArn`: string, 1 to 256 characters, pattern `^(arn:aws.*)$`.
    #[track_caller]
    pub fn reference_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReferenceArn", value);
        self
    }
}

/// `MatchAttributes` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchAttributes(Properties);

properties! { MatchAttributes }

impl MatchAttributes {
    /// `DestinationPorts`: list of `PortRange`.
    #[track_caller]
    pub fn destination_ports(mut self, value: impl IntoValue<ListOf<PortRange>>) -> Self {
        self.0.set("DestinationPorts", value);
        self
    }

    /// `Destinations`: list of `Address`.
    #[track_caller]
    pub fn destinations(mut self, value: impl IntoValue<ListOf<Address>>) -> Self {
        self.0.set("Destinations", value);
        self
    }

    /// `Protocols`: list of integers.
    #[track_caller]
    pub fn protocols(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("Protocols", value);
        self
    }

    /// `SourcePorts`: list of `PortRange`.
    #[track_caller]
    pub fn source_ports(mut self, value: impl IntoValue<ListOf<PortRange>>) -> Self {
        self.0.set("SourcePorts", value);
        self
    }

    /// `Sources`: list of `Address`.
    #[track_caller]
    pub fn sources(mut self, value: impl IntoValue<ListOf<Address>>) -> Self {
        self.0.set("Sources", value);
        self
    }

    /// `TCPFlags`: list of `TCPFlagField`.
    #[track_caller]
    pub fn tcp_flags(mut self, value: impl IntoValue<ListOf<TCPFlagField>>) -> Self {
        self.0.set("TCPFlags", value);
        self
    }
}

/// `PortRange` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortRange(Properties);

properties! { PortRange }

impl PortRange {
    /// `FromPort`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `ToPort`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}

/// `PortSet` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortSet(Properties);

properties! { PortSet }

impl PortSet {
    /// `Definition`: list of strings.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Definition", value);
        self
    }
}

/// `PublishMetricAction` of `AWS::NetworkFirewall::RuleGroup`.
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

/// `ReferenceSets` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceSets(Properties);

properties! { ReferenceSets }

impl ReferenceSets {
    /// `IPSetReferences`: map of `IPSetReference`.
    #[track_caller]
    pub fn ip_set_references(mut self, value: impl IntoValue<MapOf<IPSetReference>>) -> Self {
        self.0.set("IPSetReferences", value);
        self
    }
}

/// `RuleDefinition` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleDefinition(Properties);

properties! { RuleDefinition }

impl RuleDefinition {
    /// `Actions`: list of strings. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `MatchAttributes`: `MatchAttributes`. Required.
    #[track_caller]
    pub fn match_attributes(mut self, value: impl IntoValue<MatchAttributes>) -> Self {
        self.0.set("MatchAttributes", value);
        self
    }
}

/// `RuleGroup` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleGroupProperty(Properties);

properties! { RuleGroupProperty }

impl RuleGroupProperty {
    /// `ReferenceSets`: `ReferenceSets`.
    #[track_caller]
    pub fn reference_sets(mut self, value: impl IntoValue<ReferenceSets>) -> Self {
        self.0.set("ReferenceSets", value);
        self
    }

    /// `RuleVariables`: `RuleVariables`.
    #[track_caller]
    pub fn rule_variables(mut self, value: impl IntoValue<RuleVariables>) -> Self {
        self.0.set("RuleVariables", value);
        self
    }

    /// `RulesSource`: `RulesSource`. Required.
    #[track_caller]
    pub fn rules_source(mut self, value: impl IntoValue<RulesSource>) -> Self {
        self.0.set("RulesSource", value);
        self
    }

    /// `StatefulRuleOptions`: `StatefulRuleOptions`.
    #[track_caller]
    pub fn stateful_rule_options(mut self, value: impl IntoValue<StatefulRuleOptions>) -> Self {
        self.0.set("StatefulRuleOptions", value);
        self
    }
}

/// `RuleOption` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleOption(Properties);

properties! { RuleOption }

impl RuleOption {
    /// `Keyword`: string, 1 to 128 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn keyword(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Keyword", value);
        self
    }

    /// `Settings`: list of strings.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Settings", value);
        self
    }
}

choice! {
    /// `RuleOrder` of `AWS::NetworkFirewall::RuleGroup`.
    RuleOrder
    DEFAULT_ACTION_ORDER "DEFAULT_ACTION_ORDER"
    STRICT_ORDER "STRICT_ORDER"
}

/// `RuleVariables` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleVariables(Properties);

properties! { RuleVariables }

impl RuleVariables {
    /// `IPSets`: map of `IPSet`.
    #[track_caller]
    pub fn ip_sets(mut self, value: impl IntoValue<MapOf<IPSet>>) -> Self {
        self.0.set("IPSets", value);
        self
    }

    /// `PortSets`: map of `PortSet`.
    #[track_caller]
    pub fn port_sets(mut self, value: impl IntoValue<MapOf<PortSet>>) -> Self {
        self.0.set("PortSets", value);
        self
    }
}

/// `RulesSource` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RulesSource(Properties);

properties! { RulesSource }

impl RulesSource {
    /// `RulesSourceList`: `RulesSourceList`.
    #[track_caller]
    pub fn rules_source_list(mut self, value: impl IntoValue<RulesSourceList>) -> Self {
        self.0.set("RulesSourceList", value);
        self
    }

    /// `RulesString`: string, at most 1000000 characters.
    #[track_caller]
    pub fn rules_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RulesString", value);
        self
    }

    /// `StatefulRules`: list of `StatefulRule`.
    #[track_caller]
    pub fn stateful_rules(mut self, value: impl IntoValue<ListOf<StatefulRule>>) -> Self {
        self.0.set("StatefulRules", value);
        self
    }

    /// `StatelessRulesAndCustomActions`: `StatelessRulesAndCustomActions`.
    #[track_caller]
    pub fn stateless_rules_and_custom_actions(
        mut self,
        value: impl IntoValue<StatelessRulesAndCustomActions>,
    ) -> Self {
        self.0.set("StatelessRulesAndCustomActions", value);
        self
    }
}

/// `RulesSourceList` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RulesSourceList(Properties);

properties! { RulesSourceList }

impl RulesSourceList {
    /// `GeneratedRulesType`: `GeneratedRulesType`. Required.
    #[track_caller]
    pub fn generated_rules_type(mut self, value: impl IntoValue<GeneratedRulesType>) -> Self {
        self.0.set("GeneratedRulesType", value);
        self
    }

    /// `TargetTypes`: list of `TargetType`. Required.
    #[track_caller]
    pub fn target_types(mut self, value: impl IntoValue<ListOf<TargetType>>) -> Self {
        self.0.set("TargetTypes", value);
        self
    }

    /// `Targets`: list of strings. Required.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Targets", value);
        self
    }
}

/// `StatefulRule` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatefulRule(Properties);

properties! { StatefulRule }

impl StatefulRule {
    /// `Action`: `StatefulRuleAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<StatefulRuleAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Header`: `Header`. Required.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<Header>) -> Self {
        self.0.set("Header", value);
        self
    }

    /// `RuleOptions`: list of `RuleOption`. Required.
    #[track_caller]
    pub fn rule_options(mut self, value: impl IntoValue<ListOf<RuleOption>>) -> Self {
        self.0.set("RuleOptions", value);
        self
    }
}

choice! {
    /// `StatefulRuleAction` of `AWS::NetworkFirewall::RuleGroup`.
    StatefulRuleAction
    PASS "PASS"
    DROP "DROP"
    ALERT "ALERT"
    REJECT "REJECT"
}

/// `StatefulRuleOptions` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatefulRuleOptions(Properties);

properties! { StatefulRuleOptions }

impl StatefulRuleOptions {
    /// `RuleOrder`: `RuleOrder`.
    #[track_caller]
    pub fn rule_order(mut self, value: impl IntoValue<RuleOrder>) -> Self {
        self.0.set("RuleOrder", value);
        self
    }
}

/// `StatelessRule` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatelessRule(Properties);

properties! { StatelessRule }

impl StatelessRule {
    /// `Priority`: integer, 1 to 65535. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `RuleDefinition`: `RuleDefinition`. Required.
    #[track_caller]
    pub fn rule_definition(mut self, value: impl IntoValue<RuleDefinition>) -> Self {
        self.0.set("RuleDefinition", value);
        self
    }
}

/// `StatelessRulesAndCustomActions` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatelessRulesAndCustomActions(Properties);

properties! { StatelessRulesAndCustomActions }

impl StatelessRulesAndCustomActions {
    /// `CustomActions`: list of `CustomAction`.
    #[track_caller]
    pub fn custom_actions(mut self, value: impl IntoValue<ListOf<CustomAction>>) -> Self {
        self.0.set("CustomActions", value);
        self
    }

    /// `StatelessRules`: list of `StatelessRule`. Required.
    #[track_caller]
    pub fn stateless_rules(mut self, value: impl IntoValue<ListOf<StatelessRule>>) -> Self {
        self.0.set("StatelessRules", value);
        self
    }
}

/// `SummaryConfiguration` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct SummaryConfiguration(Properties);

properties! { SummaryConfiguration }

impl SummaryConfiguration {
    /// `RuleOptions`: list of `SummaryRuleOption`.
    #[track_caller]
    pub fn rule_options(mut self, value: impl IntoValue<ListOf<SummaryRuleOption>>) -> Self {
        self.0.set("RuleOptions", value);
        self
    }
}

choice! {
    /// `SummaryRuleOption` of `AWS::NetworkFirewall::RuleGroup`.
    SummaryRuleOption
    SID "SID"
    MSG "MSG"
    METADATA "METADATA"
}

choice! {
    /// `TCPFlag` of `AWS::NetworkFirewall::RuleGroup`.
    TCPFlag
    FIN "FIN"
    SYN "SYN"
    RST "RST"
    PSH "PSH"
    ACK "ACK"
    URG "URG"
    ECE "ECE"
    CWR "CWR"
}

/// `TCPFlagField` of `AWS::NetworkFirewall::RuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TCPFlagField(Properties);

properties! { TCPFlagField }

impl TCPFlagField {
    /// `Flags`: list of `TCPFlag`. Required.
    #[track_caller]
    pub fn flags(mut self, value: impl IntoValue<ListOf<TCPFlag>>) -> Self {
        self.0.set("Flags", value);
        self
    }

    /// `Masks`: list of `TCPFlag`.
    #[track_caller]
    pub fn masks(mut self, value: impl IntoValue<ListOf<TCPFlag>>) -> Self {
        self.0.set("Masks", value);
        self
    }
}

/// `Tag` of `AWS::NetworkFirewall::RuleGroup`.
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

choice! {
    /// `TargetType` of `AWS::NetworkFirewall::RuleGroup`.
    TargetType
    TLS_SNI "TLS_SNI"
    HTTP_HOST "HTTP_HOST"
}

choice! {
    /// `Type` of `AWS::NetworkFirewall::RuleGroup`.
    Type
    STATELESS "STATELESS"
    STATEFUL "STATEFUL"
}
