// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ManagedBlockchain::Member` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ManagedBlockchain::Member`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-member.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Member(Body);

resource! { Member "AWS::ManagedBlockchain::Member" }

impl Member {
    /// `InvitationId`: string.
    #[track_caller]
    pub fn invitation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvitationId", value);
        self
    }

    /// `MemberConfiguration`: `MemberConfiguration`. Required.
    #[track_caller]
    pub fn member_configuration(mut self, value: impl IntoValue<MemberConfiguration>) -> Self {
        self.0.set("MemberConfiguration", value);
        self
    }

    /// `NetworkConfiguration`: `NetworkConfiguration`.
    #[track_caller]
    pub fn network_configuration(mut self, value: impl IntoValue<NetworkConfiguration>) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `NetworkId`: string.
    #[track_caller]
    pub fn network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkId", value);
        self
    }
}

impl Handle<Member> {
    /// `MemberId`
    #[inline]
    pub fn member_id(&self) -> Value<String> {
        self.attribute("MemberId")
    }

    /// `NetworkId`
    #[inline]
    pub fn network_id(&self) -> Value<String> {
        self.attribute("NetworkId")
    }
}

/// `ApprovalThresholdPolicy` of `AWS::ManagedBlockchain::Member`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApprovalThresholdPolicy(Properties);

properties! { ApprovalThresholdPolicy }

impl ApprovalThresholdPolicy {
    /// `ProposalDurationInHours`: integer.
    #[track_caller]
    pub fn proposal_duration_in_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProposalDurationInHours", value);
        self
    }

    /// `ThresholdComparator`: string.
    #[track_caller]
    pub fn threshold_comparator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThresholdComparator", value);
        self
    }

    /// `ThresholdPercentage`: integer.
    #[track_caller]
    pub fn threshold_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThresholdPercentage", value);
        self
    }
}

/// `MemberConfiguration` of `AWS::ManagedBlockchain::Member`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemberConfiguration(Properties);

properties! { MemberConfiguration }

impl MemberConfiguration {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MemberFrameworkConfiguration`: `MemberFrameworkConfiguration`.
    #[track_caller]
    pub fn member_framework_configuration(
        mut self,
        value: impl IntoValue<MemberFrameworkConfiguration>,
    ) -> Self {
        self.0.set("MemberFrameworkConfiguration", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `MemberFabricConfiguration` of `AWS::ManagedBlockchain::Member`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemberFabricConfiguration(Properties);

properties! { MemberFabricConfiguration }

impl MemberFabricConfiguration {
    /// `AdminPassword`: string. Required.
    #[track_caller]
    pub fn admin_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdminPassword", value);
        self
    }

    /// `AdminUsername`: string. Required.
    #[track_caller]
    pub fn admin_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdminUsername", value);
        self
    }
}

/// `MemberFrameworkConfiguration` of `AWS::ManagedBlockchain::Member`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemberFrameworkConfiguration(Properties);

properties! { MemberFrameworkConfiguration }

impl MemberFrameworkConfiguration {
    /// `MemberFabricConfiguration`: `MemberFabricConfiguration`.
    #[track_caller]
    pub fn member_fabric_configuration(
        mut self,
        value: impl IntoValue<MemberFabricConfiguration>,
    ) -> Self {
        self.0.set("MemberFabricConfiguration", value);
        self
    }
}

/// `NetworkConfiguration` of `AWS::ManagedBlockchain::Member`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Framework`: string. Required.
    #[track_caller]
    pub fn framework(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Framework", value);
        self
    }

    /// `FrameworkVersion`: string. Required.
    #[track_caller]
    pub fn framework_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FrameworkVersion", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkFrameworkConfiguration`: `NetworkFrameworkConfiguration`.
    #[track_caller]
    pub fn network_framework_configuration(
        mut self,
        value: impl IntoValue<NetworkFrameworkConfiguration>,
    ) -> Self {
        self.0.set("NetworkFrameworkConfiguration", value);
        self
    }

    /// `VotingPolicy`: `VotingPolicy`. Required.
    #[track_caller]
    pub fn voting_policy(mut self, value: impl IntoValue<VotingPolicy>) -> Self {
        self.0.set("VotingPolicy", value);
        self
    }
}

/// `NetworkFabricConfiguration` of `AWS::ManagedBlockchain::Member`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkFabricConfiguration(Properties);

properties! { NetworkFabricConfiguration }

impl NetworkFabricConfiguration {
    /// `Edition`: string. Required.
    #[track_caller]
    pub fn edition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Edition", value);
        self
    }
}

/// `NetworkFrameworkConfiguration` of `AWS::ManagedBlockchain::Member`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkFrameworkConfiguration(Properties);

properties! { NetworkFrameworkConfiguration }

impl NetworkFrameworkConfiguration {
    /// `NetworkFabricConfiguration`: `NetworkFabricConfiguration`.
    #[track_caller]
    pub fn network_fabric_configuration(
        mut self,
        value: impl IntoValue<NetworkFabricConfiguration>,
    ) -> Self {
        self.0.set("NetworkFabricConfiguration", value);
        self
    }
}

/// `VotingPolicy` of `AWS::ManagedBlockchain::Member`.
#[derive(Clone, Default)]
#[must_use]
pub struct VotingPolicy(Properties);

properties! { VotingPolicy }

impl VotingPolicy {
    /// `ApprovalThresholdPolicy`: `ApprovalThresholdPolicy`.
    #[track_caller]
    pub fn approval_threshold_policy(
        mut self,
        value: impl IntoValue<ApprovalThresholdPolicy>,
    ) -> Self {
        self.0.set("ApprovalThresholdPolicy", value);
        self
    }
}
