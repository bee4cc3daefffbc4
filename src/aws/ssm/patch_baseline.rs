// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSM::PatchBaseline` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSM::PatchBaseline`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PatchBaseline(Body);

resource! { PatchBaseline "AWS::SSM::PatchBaseline" }

impl PatchBaseline {
    /// `ApprovalRules`: `RuleGroup`.
    #[track_caller]
    pub fn approval_rules(mut self, value: impl IntoValue<RuleGroup>) -> Self {
        self.0.set("ApprovalRules", value);
        self
    }

    /// `ApprovedPatches`: list of strings, at most 50 items.
    #[track_caller]
    pub fn approved_patches(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ApprovedPatches", value);
        self
    }

    /// `ApprovedPatchesComplianceLevel`: `ApprovedPatchesComplianceLevel`, default `UNSPECIFIED`.
    #[track_caller]
    pub fn approved_patches_compliance_level(
        mut self,
        value: impl IntoValue<ApprovedPatchesComplianceLevel>,
    ) -> Self {
        self.0.set("ApprovedPatchesComplianceLevel", value);
        self
    }

    /// `ApprovedPatchesEnableNonSecurity`: boolean, default false.
    #[track_caller]
    pub fn approved_patches_enable_non_security(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ApprovedPatchesEnableNonSecurity", value);
        self
    }

    /// `AvailableSecurityUpdatesComplianceStatus`: `AvailableSecurityUpdatesComplianceStatus`.
    #[track_caller]
    pub fn available_security_updates_compliance_status(
        mut self,
        value: impl IntoValue<AvailableSecurityUpdatesComplianceStatus>,
    ) -> Self {
        self.0
            .set("AvailableSecurityUpdatesComplianceStatus", value);
        self
    }

    /// `DefaultBaseline`: boolean, default false.
    #[track_caller]
    pub fn default_baseline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DefaultBaseline", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GlobalFilters`: `PatchFilterGroup`.
    #[track_caller]
    pub fn global_filters(mut self, value: impl IntoValue<PatchFilterGroup>) -> Self {
        self.0.set("GlobalFilters", value);
        self
    }

    /// `Name`: string, 3 to 128 characters, pattern `^[a-zA-Z0-9_\-.]{3,128}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OperatingSystem`: `OperatingSystem`, default `WINDOWS`. A change replaces the resource.
    #[track_caller]
    pub fn operating_system(mut self, value: impl IntoValue<OperatingSystem>) -> Self {
        self.0.set("OperatingSystem", value);
        self
    }

    /// `PatchGroups`: list of strings.
    #[track_caller]
    pub fn patch_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PatchGroups", value);
        self
    }

    /// `RejectedPatches`: list of strings, at most 50 items.
    #[track_caller]
    pub fn rejected_patches(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RejectedPatches", value);
        self
    }

    /// `RejectedPatchesAction`: `RejectedPatchesAction`, default `ALLOW_AS_DEPENDENCY`.
    #[track_caller]
    pub fn rejected_patches_action(mut self, value: impl IntoValue<RejectedPatchesAction>) -> Self {
        self.0.set("RejectedPatchesAction", value);
        self
    }

    /// `Sources`: list of `PatchSource`, at most 20 items.
    #[track_caller]
    pub fn sources(mut self, value: impl IntoValue<ListOf<PatchSource>>) -> Self {
        self.0.set("Sources", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 1000 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PatchBaseline> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `ApprovedPatchesComplianceLevel` of `AWS::SSM::PatchBaseline`.
    ApprovedPatchesComplianceLevel
    CRITICAL "CRITICAL"
    HIGH "HIGH"
    MEDIUM "MEDIUM"
    LOW "LOW"
    INFORMATIONAL "INFORMATIONAL"
    UNSPECIFIED "UNSPECIFIED"
}

choice! {
    /// `AvailableSecurityUpdatesComplianceStatus` of `AWS::SSM::PatchBaseline`.
    AvailableSecurityUpdatesComplianceStatus
    NON_COMPLIANT "NON_COMPLIANT"
    COMPLIANT "COMPLIANT"
}

choice! {
    /// `OperatingSystem` of `AWS::SSM::PatchBaseline`.
    OperatingSystem
    WINDOWS "WINDOWS"
    AMAZON_LINUX "AMAZON_LINUX"
    AMAZON_LINUX_2 "AMAZON_LINUX_2"
    AMAZON_LINUX_2022 "AMAZON_LINUX_2022"
    AMAZON_LINUX_2023 "AMAZON_LINUX_2023"
    UBUNTU "UBUNTU"
    REDHAT_ENTERPRISE_LINUX "REDHAT_ENTERPRISE_LINUX"
    SUSE "SUSE"
    CENTOS "CENTOS"
    ORACLE_LINUX "ORACLE_LINUX"
    DEBIAN "DEBIAN"
    MACOS "MACOS"
    RASPBIAN "RASPBIAN"
    ROCKY_LINUX "ROCKY_LINUX"
    ALMA_LINUX "ALMA_LINUX"
}

/// `PatchFilter` of `AWS::SSM::PatchBaseline`.
#[derive(Clone, Default)]
#[must_use]
pub struct PatchFilter(Properties);

properties! { PatchFilter }

impl PatchFilter {
    /// `Key`: `PatchFilterKey`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<PatchFilterKey>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings, at most 20 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `PatchFilterGroup` of `AWS::SSM::PatchBaseline`.
#[derive(Clone, Default)]
#[must_use]
pub struct PatchFilterGroup(Properties);

properties! { PatchFilterGroup }

impl PatchFilterGroup {
    /// `PatchFilters`: list of `PatchFilter`, at most 5 items.
    #[track_caller]
    pub fn patch_filters(mut self, value: impl IntoValue<ListOf<PatchFilter>>) -> Self {
        self.0.set("PatchFilters", value);
        self
    }
}

choice! {
    /// `PatchFilterKey` of `AWS::SSM::PatchBaseline`.
    PatchFilterKey
    ADVISORY_ID "ADVISORY_ID"
    ARCH "ARCH"
    BUGZILLA_ID "BUGZILLA_ID"
    CLASSIFICATION "CLASSIFICATION"
    CVE_ID "CVE_ID"
    EPOCH "EPOCH"
    MSRC_SEVERITY "MSRC_SEVERITY"
    NAME "NAME"
    PATCH_ID "PATCH_ID"
    PATCH_SET "PATCH_SET"
    PRIORITY "PRIORITY"
    PRODUCT "PRODUCT"
    PRODUCT_FAMILY "PRODUCT_FAMILY"
    RELEASE "RELEASE"
    REPOSITORY "REPOSITORY"
    SECTION "SECTION"
    SECURITY "SECURITY"
    SEVERITY "SEVERITY"
    VERSION "VERSION"
}

/// `PatchSource` of `AWS::SSM::PatchBaseline`.
#[derive(Clone, Default)]
#[must_use]
pub struct PatchSource(Properties);

properties! { PatchSource }

impl PatchSource {
    /// `Configuration`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9_\-.]{3,50}$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Products`: list of strings, at most 20 items.
    #[track_caller]
    pub fn products(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Products", value);
        self
    }
}

choice! {
    /// `RejectedPatchesAction` of `AWS::SSM::PatchBaseline`.
    RejectedPatchesAction
    ALLOW_AS_DEPENDENCY "ALLOW_AS_DEPENDENCY"
    BLOCK "BLOCK"
}

/// `Rule` of `AWS::SSM::PatchBaseline`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `ApproveAfterDays`: integer, 0 to 360.
    #[track_caller]
    pub fn approve_after_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ApproveAfterDays", value);
        self
    }

    /// `ApproveUntilDate`: string, at most 10 characters.
    #[track_caller]
    pub fn approve_until_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApproveUntilDate", value);
        self
    }

    /// `ComplianceLevel`: `RuleComplianceLevel`.
    #[track_caller]
    pub fn compliance_level(mut self, value: impl IntoValue<RuleComplianceLevel>) -> Self {
        self.0.set("ComplianceLevel", value);
        self
    }

    /// `EnableNonSecurity`: boolean, default false.
    #[track_caller]
    pub fn enable_non_security(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableNonSecurity", value);
        self
    }

    /// `PatchFilterGroup`: `PatchFilterGroup`.
    #[track_caller]
    pub fn patch_filter_group(mut self, value: impl IntoValue<PatchFilterGroup>) -> Self {
        self.0.set("PatchFilterGroup", value);
        self
    }
}

choice! {
    /// `RuleComplianceLevel` of `AWS::SSM::PatchBaseline`.
    RuleComplianceLevel
    CRITICAL "CRITICAL"
    HIGH "HIGH"
    INFORMATIONAL "INFORMATIONAL"
    LOW "LOW"
    MEDIUM "MEDIUM"
    UNSPECIFIED "UNSPECIFIED"
}

/// `RuleGroup` of `AWS::SSM::PatchBaseline`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleGroup(Properties);

properties! { RuleGroup }

impl RuleGroup {
    /// `PatchRules`: list of `Rule`, at most 10 items.
    #[track_caller]
    pub fn patch_rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("PatchRules", value);
        self
    }
}

/// `Tag` of `AWS::SSM::PatchBaseline`.
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

    /// `Value`: string, 1 to 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
