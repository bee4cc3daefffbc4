// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FMS::Policy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FMS::Policy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Policy(Body);

resource! { Policy "AWS::FMS::Policy" }

impl Policy {
    /// `DeleteAllPolicyResources`: boolean.
    #[track_caller]
    pub fn delete_all_policy_resources(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteAllPolicyResources", value);
        self
    }

    /// `ExcludeMap`: `IEMap`.
    #[track_caller]
    pub fn exclude_map(mut self, value: impl IntoValue<IEMap>) -> Self {
        self.0.set("ExcludeMap", value);
        self
    }

    /// `ExcludeResourceTags`: boolean. Required.
    #[track_caller]
    pub fn exclude_resource_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExcludeResourceTags", value);
        self
    }

    /// `IncludeMap`: `IEMap`.
    #[track_caller]
    pub fn include_map(mut self, value: impl IntoValue<IEMap>) -> Self {
        self.0.set("IncludeMap", value);
        self
    }

    /// `PolicyDescription`: string, at most 256 characters, pattern `^([a-zA-Z0-9_.:/=+\-@\s]+)$`.
    #[track_caller]
    pub fn policy_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyDescription", value);
        self
    }

    /// `PolicyName`: string, 1 to 1024 characters, pattern `^([a-zA-Z0-9_.:/=+\-@\s]+)$`. Required.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }

    /// `RemediationEnabled`: boolean. Required.
    #[track_caller]
    pub fn remediation_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemediationEnabled", value);
        self
    }

    /// `ResourceSetIds`: list of strings.
    #[track_caller]
    pub fn resource_set_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceSetIds", value);
        self
    }

    /// `ResourceTagLogicalOperator`: `ResourceTagLogicalOperator`.
    #[track_caller]
    pub fn resource_tag_logical_operator(
        mut self,
        value: impl IntoValue<ResourceTagLogicalOperator>,
    ) -> Self {
        self.0.set("ResourceTagLogicalOperator", value);
        self
    }

    /// `ResourceTags`: list of `ResourceTag`, at most 50 items.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }

    /// `ResourceType`: string, 1 to 128 characters, pattern `^([^\s]*)$`.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `ResourceTypeList`: list of strings.
    #[track_caller]
    pub fn resource_type_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceTypeList", value);
        self
    }

    /// `ResourcesCleanUp`: boolean.
    #[track_caller]
    pub fn resources_clean_up(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ResourcesCleanUp", value);
        self
    }

    /// `SecurityServicePolicyData`: `SecurityServicePolicyData`. Required.
    #[track_caller]
    pub fn security_service_policy_data(
        mut self,
        value: impl IntoValue<SecurityServicePolicyData>,
    ) -> Self {
        self.0.set("SecurityServicePolicyData", value);
        self
    }

    /// `Tags`: list of `PolicyTag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<PolicyTag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Policy> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `FirewallDeploymentModel` of `AWS::FMS::Policy`.
    FirewallDeploymentModel
    DISTRIBUTED "DISTRIBUTED"
    CENTRALIZED "CENTRALIZED"
}

/// `IEMap` of `AWS::FMS::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IEMap(Properties);

properties! { IEMap }

impl IEMap {
    /// `ACCOUNT`: list of strings.
    #[track_caller]
    pub fn account(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ACCOUNT", value);
        self
    }

    /// `ORGUNIT`: list of strings.
    #[track_caller]
    pub fn orgunit(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ORGUNIT", value);
        self
    }
}

/// `NetworkAclCommonPolicy` of `AWS::FMS::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkAclCommonPolicy(Properties);

properties! { NetworkAclCommonPolicy }

impl NetworkAclCommonPolicy {
    /// `NetworkAclEntrySet`: `NetworkAclEntrySet`. Required.
    #[track_caller]
    pub fn network_acl_entry_set(mut self, value: impl IntoValue<NetworkAclEntrySet>) -> Self {
        self.0.set("NetworkAclEntrySet", value);
        self
    }
}

/// `NetworkAclEntry` of `AWS::FMS::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkAclEntry(Properties);

properties! { NetworkAclEntry }

impl NetworkAclEntry {
    /// `CidrBlock`: string (ipv4-network).
    #[track_caller]
    pub fn cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrBlock", value);
        self
    }

    /// `Egress`: boolean. Required.
    #[track_caller]
    pub fn egress(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Egress", value);
        self
    }

    /// `IcmpTypeCode`: `NetworkAclEntryIcmpTypeCode`.
    #[track_caller]
    pub fn icmp_type_code(mut self, value: impl IntoValue<NetworkAclEntryIcmpTypeCode>) -> Self {
        self.0.set("IcmpTypeCode", value);
        self
    }

    /// `Ipv6CidrBlock`: string (ipv6-network).
    #[track_caller]
    pub fn ipv6_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6CidrBlock", value);
        self
    }

    /// `PortRange`: `NetworkAclEntryPortRange`.
    #[track_caller]
    pub fn port_range(mut self, value: impl IntoValue<NetworkAclEntryPortRange>) -> Self {
        self.0.set("PortRange", value);
        self
    }

    /// `Protocol`: string, pattern `^(tcp|udp|icmp|-1|([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))$`. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `RuleAction`: `NetworkAclEntryRuleAction`. Required.
    #[track_caller]
    pub fn rule_action(mut self, value: impl IntoValue<NetworkAclEntryRuleAction>) -> Self {
        self.0.set("RuleAction", value);
        self
    }
}

/// `NetworkAclEntryIcmpTypeCode` of `AWS::FMS::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkAclEntryIcmpTypeCode(Properties);

properties! { NetworkAclEntryIcmpTypeCode }

impl NetworkAclEntryIcmpTypeCode {
    /// `Code`: integer, 0 to 255. Required.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `Type`: integer, 0 to 255. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `NetworkAclEntryPortRange` of `AWS::FMS::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkAclEntryPortRange(Properties);

properties! { NetworkAclEntryPortRange }

impl NetworkAclEntryPortRange {
    /// `From`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn from(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("From", value);
        self
    }

    /// `To`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn to(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("To", value);
        self
    }
}

choice! {
    /// `NetworkAclEntryRuleAction` of `AWS::FMS::Policy`.
    NetworkAclEntryRuleAction
    ALLOW "allow"
    DENY "deny"
}

/// `NetworkAclEntrySet` of `AWS::FMS::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkAclEntrySet(Properties);

properties! { NetworkAclEntrySet }

impl NetworkAclEntrySet {
    /// `FirstEntries`: list of `NetworkAclEntry`.
    #[track_caller]
    pub fn first_entries(mut self, value: impl IntoValue<ListOf<NetworkAclEntry>>) -> Self {
        self.0.set("FirstEntries", value);
        self
    }

    /// `ForceRemediateForFirstEntries`: boolean. Required.
    #[track_caller]
    pub fn force_remediate_for_first_entries(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ForceRemediateForFirstEntries", value);
        self
    }

    /// `ForceRemediateForLastEntries`: boolean. Required.
    #[track_caller]
    pub fn force_remediate_for_last_entries(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ForceRemediateForLastEntries", value);
        self
    }

    /// `LastEntries`: list of `NetworkAclEntry`.
    #[track_caller]
    pub fn last_entries(mut self, value: impl IntoValue<ListOf<NetworkAclEntry>>) -> Self {
        self.0.set("LastEntries", value);
        self
    }
}

/// `NetworkFirewallPolicy` of `AWS::FMS::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkFirewallPolicy(Properties);

properties! { NetworkFirewallPolicy }

impl NetworkFirewallPolicy {
    /// `FirewallDeploymentModel`: `FirewallDeploymentModel`. Required.
    #[track_caller]
    pub fn firewall_deployment_model(
        mut self,
        value: impl IntoValue<FirewallDeploymentModel>,
    ) -> Self {
        self.0.set("FirewallDeploymentModel", value);
        self
    }
}

/// `PolicyOption` of `AWS::FMS::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyOption(Properties);

properties! { PolicyOption }

impl PolicyOption {
    /// `NetworkAclCommonPolicy`: `NetworkAclCommonPolicy`.
    #[track_caller]
    pub fn network_acl_common_policy(
        mut self,
        value: impl IntoValue<NetworkAclCommonPolicy>,
    ) -> Self {
        self.0.set("NetworkAclCommonPolicy", value);
        self
    }

    /// `NetworkFirewallPolicy`: `NetworkFirewallPolicy`.
    #[track_caller]
    pub fn network_firewall_policy(mut self, value: impl IntoValue<NetworkFirewallPolicy>) -> Self {
        self.0.set("NetworkFirewallPolicy", value);
        self
    }

    /// `ThirdPartyFirewallPolicy`: `ThirdPartyFirewallPolicy`.
    #[track_caller]
    pub fn third_party_firewall_policy(
        mut self,
        value: impl IntoValue<ThirdPartyFirewallPolicy>,
    ) -> Self {
        self.0.set("ThirdPartyFirewallPolicy", value);
        self
    }
}

/// `PolicyTag` of `AWS::FMS::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyTag(Properties);

properties! { PolicyTag }

impl PolicyTag {
    /// `Key`: string, 1 to 128 characters, pattern `^([^\s]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([^\s]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `PolicyType` of `AWS::FMS::Policy`.
    PolicyType
    WAF "WAF"
    WAFV2 "WAFV2"
    SHIELD_ADVANCED "SHIELD_ADVANCED"
    SECURITY_GROUPS_COMMON "SECURITY_GROUPS_COMMON"
    SECURITY_GROUPS_CONTENT_AUDIT "SECURITY_GROUPS_CONTENT_AUDIT"
    SECURITY_GROUPS_USAGE_AUDIT "SECURITY_GROUPS_USAGE_AUDIT"
    NETWORK_FIREWALL "NETWORK_FIREWALL"
    THIRD_PARTY_FIREWALL "THIRD_PARTY_FIREWALL"
    DNS_FIREWALL "DNS_FIREWALL"
    IMPORT_NETWORK_FIREWALL "IMPORT_NETWORK_FIREWALL"
    NETWORK_ACL_COMMON "NETWORK_ACL_COMMON"
}

/// `ResourceTag` of `AWS::FMS::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceTag(Properties);

properties! { ResourceTag }

impl ResourceTag {
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

choice! {
    /// `ResourceTagLogicalOperator` of `AWS::FMS::Policy`.
    ResourceTagLogicalOperator
    AND "AND"
    OR "OR"
}

/// `SecurityServicePolicyData` of `AWS::FMS::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityServicePolicyData(Properties);

properties! { SecurityServicePolicyData }

impl SecurityServicePolicyData {
    /// `ManagedServiceData`: string, 1 to 30000 characters.
    #[track_caller]
    pub fn managed_service_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManagedServiceData", value);
        self
    }

    /// `PolicyOption`: `PolicyOption`.
    #[track_caller]
    pub fn policy_option(mut self, value: impl IntoValue<PolicyOption>) -> Self {
        self.0.set("PolicyOption", value);
        self
    }

    /// `Type`: `PolicyType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<PolicyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ThirdPartyFirewallPolicy` of `AWS::FMS::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThirdPartyFirewallPolicy(Properties);

properties! { ThirdPartyFirewallPolicy }

impl ThirdPartyFirewallPolicy {
    /// `FirewallDeploymentModel`: `FirewallDeploymentModel`. Required.
    #[track_caller]
    pub fn firewall_deployment_model(
        mut self,
        value: impl IntoValue<FirewallDeploymentModel>,
    ) -> Self {
        self.0.set("FirewallDeploymentModel", value);
        self
    }
}
