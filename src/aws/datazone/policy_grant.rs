// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::PolicyGrant` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::PolicyGrant`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyGrant(Body);

resource! { PolicyGrant "AWS::DataZone::PolicyGrant" }

impl PolicyGrant {
    /// `Detail`: `PolicyGrantDetail`. Required. A change replaces the resource.
    #[track_caller]
    pub fn detail(mut self, value: impl IntoValue<PolicyGrantDetail>) -> Self {
        self.0.set("Detail", value);
        self
    }

    /// `DomainIdentifier`: string, pattern `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `EntityIdentifier`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn entity_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityIdentifier", value);
        self
    }

    /// `EntityType`: `TargetEntityType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn entity_type(mut self, value: impl IntoValue<TargetEntityType>) -> Self {
        self.0.set("EntityType", value);
        self
    }

    /// `PolicyType`: `ManagedPolicyType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_type(mut self, value: impl IntoValue<ManagedPolicyType>) -> Self {
        self.0.set("PolicyType", value);
        self
    }

    /// `Principal`: `PolicyGrantPrincipal`. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<PolicyGrantPrincipal>) -> Self {
        self.0.set("Principal", value);
        self
    }
}

impl Handle<PolicyGrant> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `GrantId`
    #[inline]
    pub fn grant_id(&self) -> Value<String> {
        self.attribute("GrantId")
    }
}

/// `AddToProjectMemberPoolPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct AddToProjectMemberPoolPolicyGrantDetail(Properties);

properties! { AddToProjectMemberPoolPolicyGrantDetail }

impl AddToProjectMemberPoolPolicyGrantDetail {
    /// `IncludeChildDomainUnits`: boolean.
    #[track_caller]
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeChildDomainUnits", value);
        self
    }
}

/// `CreateAssetTypePolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateAssetTypePolicyGrantDetail(Properties);

properties! { CreateAssetTypePolicyGrantDetail }

impl CreateAssetTypePolicyGrantDetail {
    /// `IncludeChildDomainUnits`: boolean.
    #[track_caller]
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeChildDomainUnits", value);
        self
    }
}

/// `CreateDomainUnitPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateDomainUnitPolicyGrantDetail(Properties);

properties! { CreateDomainUnitPolicyGrantDetail }

impl CreateDomainUnitPolicyGrantDetail {
    /// `IncludeChildDomainUnits`: boolean.
    #[track_caller]
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeChildDomainUnits", value);
        self
    }
}

/// `CreateEnvironmentProfilePolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateEnvironmentProfilePolicyGrantDetail(Properties);

properties! { CreateEnvironmentProfilePolicyGrantDetail }

impl CreateEnvironmentProfilePolicyGrantDetail {
    /// `DomainUnitId`: string, 1 to 256 characters, pattern `^[a-z0-9_\-]+$`.
    #[track_caller]
    pub fn domain_unit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainUnitId", value);
        self
    }
}

/// `CreateFormTypePolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateFormTypePolicyGrantDetail(Properties);

properties! { CreateFormTypePolicyGrantDetail }

impl CreateFormTypePolicyGrantDetail {
    /// `IncludeChildDomainUnits`: boolean.
    #[track_caller]
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeChildDomainUnits", value);
        self
    }
}

/// `CreateGlossaryPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateGlossaryPolicyGrantDetail(Properties);

properties! { CreateGlossaryPolicyGrantDetail }

impl CreateGlossaryPolicyGrantDetail {
    /// `IncludeChildDomainUnits`: boolean.
    #[track_caller]
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeChildDomainUnits", value);
        self
    }
}

/// `CreateProjectFromProjectProfilePolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateProjectFromProjectProfilePolicyGrantDetail(Properties);

properties! { CreateProjectFromProjectProfilePolicyGrantDetail }

impl CreateProjectFromProjectProfilePolicyGrantDetail {
    /// `IncludeChildDomainUnits`: boolean.
    #[track_caller]
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeChildDomainUnits", value);
        self
    }

    /// `ProjectProfiles`: list of strings.
    #[track_caller]
    pub fn project_profiles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ProjectProfiles", value);
        self
    }
}

/// `CreateProjectPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateProjectPolicyGrantDetail(Properties);

properties! { CreateProjectPolicyGrantDetail }

impl CreateProjectPolicyGrantDetail {
    /// `IncludeChildDomainUnits`: boolean.
    #[track_caller]
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeChildDomainUnits", value);
        self
    }
}

choice! {
    /// `DomainUnitDesignation` of `AWS::DataZone::PolicyGrant`.
    DomainUnitDesignation
    OWNER "OWNER"
}

/// `DomainUnitFilterForProject` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainUnitFilterForProject(Properties);

properties! { DomainUnitFilterForProject }

impl DomainUnitFilterForProject {
    /// `DomainUnit`: string, 1 to 256 characters, pattern `^[a-z0-9_\-]+$`. Required.
    #[track_caller]
    pub fn domain_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainUnit", value);
        self
    }

    /// `IncludeChildDomainUnits`: boolean, default false.
    #[track_caller]
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeChildDomainUnits", value);
        self
    }
}

/// `DomainUnitGrantFilter` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainUnitGrantFilter(Properties);

properties! { DomainUnitGrantFilter }

impl DomainUnitGrantFilter {
    /// `AllDomainUnitsGrantFilter`: object.
    #[track_caller]
    pub fn all_domain_units_grant_filter(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AllDomainUnitsGrantFilter", value);
        self
    }
}

/// `DomainUnitPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainUnitPolicyGrantPrincipal(Properties);

properties! { DomainUnitPolicyGrantPrincipal }

impl DomainUnitPolicyGrantPrincipal {
    /// `DomainUnitDesignation`: `DomainUnitDesignation`.
    #[track_caller]
    pub fn domain_unit_designation(mut self, value: impl IntoValue<DomainUnitDesignation>) -> Self {
        self.0.set("DomainUnitDesignation", value);
        self
    }

    /// `DomainUnitGrantFilter`: `DomainUnitGrantFilter`.
    #[track_caller]
    pub fn domain_unit_grant_filter(
        mut self,
        value: impl IntoValue<DomainUnitGrantFilter>,
    ) -> Self {
        self.0.set("DomainUnitGrantFilter", value);
        self
    }

    /// `DomainUnitIdentifier`: string, 1 to 256 characters, pattern `^[a-z0-9_\-]+$`.
    #[track_caller]
    pub fn domain_unit_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainUnitIdentifier", value);
        self
    }
}

/// `GroupPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupPolicyGrantPrincipal(Properties);

properties! { GroupPolicyGrantPrincipal }

impl GroupPolicyGrantPrincipal {
    /// `GroupIdentifier`: string.
    #[track_caller]
    pub fn group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupIdentifier", value);
        self
    }
}

choice! {
    /// `ManagedPolicyType` of `AWS::DataZone::PolicyGrant`.
    ManagedPolicyType
    CREATE_DOMAIN_UNIT "CREATE_DOMAIN_UNIT"
    OVERRIDE_DOMAIN_UNIT_OWNERS "OVERRIDE_DOMAIN_UNIT_OWNERS"
    ADD_TO_PROJECT_MEMBER_POOL "ADD_TO_PROJECT_MEMBER_POOL"
    OVERRIDE_PROJECT_OWNERS "OVERRIDE_PROJECT_OWNERS"
    CREATE_GLOSSARY "CREATE_GLOSSARY"
    CREATE_FORM_TYPE "CREATE_FORM_TYPE"
    CREATE_ASSET_TYPE "CREATE_ASSET_TYPE"
    CREATE_PROJECT "CREATE_PROJECT"
    CREATE_ENVIRONMENT_PROFILE "CREATE_ENVIRONMENT_PROFILE"
    DELEGATE_CREATE_ENVIRONMENT_PROFILE "DELEGATE_CREATE_ENVIRONMENT_PROFILE"
    CREATE_ENVIRONMENT "CREATE_ENVIRONMENT"
    CREATE_ENVIRONMENT_FROM_BLUEPRINT "CREATE_ENVIRONMENT_FROM_BLUEPRINT"
    CREATE_PROJECT_FROM_PROJECT_PROFILE "CREATE_PROJECT_FROM_PROJECT_PROFILE"
}

/// `OverrideDomainUnitOwnersPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct OverrideDomainUnitOwnersPolicyGrantDetail(Properties);

properties! { OverrideDomainUnitOwnersPolicyGrantDetail }

impl OverrideDomainUnitOwnersPolicyGrantDetail {
    /// `IncludeChildDomainUnits`: boolean.
    #[track_caller]
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeChildDomainUnits", value);
        self
    }
}

/// `OverrideProjectOwnersPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct OverrideProjectOwnersPolicyGrantDetail(Properties);

properties! { OverrideProjectOwnersPolicyGrantDetail }

impl OverrideProjectOwnersPolicyGrantDetail {
    /// `IncludeChildDomainUnits`: boolean.
    #[track_caller]
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeChildDomainUnits", value);
        self
    }
}

/// `PolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyGrantDetail(Properties);

properties! { PolicyGrantDetail }

impl PolicyGrantDetail {
    /// `AddToProjectMemberPool`: `AddToProjectMemberPoolPolicyGrantDetail`.
    #[track_caller]
    pub fn add_to_project_member_pool(
        mut self,
        value: impl IntoValue<AddToProjectMemberPoolPolicyGrantDetail>,
    ) -> Self {
        self.0.set("AddToProjectMemberPool", value);
        self
    }

    /// `CreateAssetType`: `CreateAssetTypePolicyGrantDetail`.
    #[track_caller]
    pub fn create_asset_type(
        mut self,
        value: impl IntoValue<CreateAssetTypePolicyGrantDetail>,
    ) -> Self {
        self.0.set("CreateAssetType", value);
        self
    }

    /// `CreateDomainUnit`: `CreateDomainUnitPolicyGrantDetail`.
    #[track_caller]
    pub fn create_domain_unit(
        mut self,
        value: impl IntoValue<CreateDomainUnitPolicyGrantDetail>,
    ) -> Self {
        self.0.set("CreateDomainUnit", value);
        self
    }

    /// `CreateEnvironment`: object.
    #[track_caller]
    pub fn create_environment(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CreateEnvironment", value);
        self
    }

    /// `CreateEnvironmentFromBlueprint`: object.
    #[track_caller]
    pub fn create_environment_from_blueprint(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CreateEnvironmentFromBlueprint", value);
        self
    }

    /// `CreateEnvironmentProfile`: `CreateEnvironmentProfilePolicyGrantDetail`.
    #[track_caller]
    pub fn create_environment_profile(
        mut self,
        value: impl IntoValue<CreateEnvironmentProfilePolicyGrantDetail>,
    ) -> Self {
        self.0.set("CreateEnvironmentProfile", value);
        self
    }

    /// `CreateFormType`: `CreateFormTypePolicyGrantDetail`.
    #[track_caller]
    pub fn create_form_type(
        mut self,
        value: impl IntoValue<CreateFormTypePolicyGrantDetail>,
    ) -> Self {
        self.0.set("CreateFormType", value);
        self
    }

    /// `CreateGlossary`: `CreateGlossaryPolicyGrantDetail`.
    #[track_caller]
    pub fn create_glossary(
        mut self,
        value: impl IntoValue<CreateGlossaryPolicyGrantDetail>,
    ) -> Self {
        self.0.set("CreateGlossary", value);
        self
    }

    /// `CreateProject`: `CreateProjectPolicyGrantDetail`.
    #[track_caller]
    pub fn create_project(mut self, value: impl IntoValue<CreateProjectPolicyGrantDetail>) -> Self {
        self.0.set("CreateProject", value);
        self
    }

    /// `CreateProjectFromProjectProfile`: `CreateProjectFromProjectProfilePolicyGrantDetail`.
    #[track_caller]
    pub fn create_project_from_project_profile(
        mut self,
        value: impl IntoValue<CreateProjectFromProjectProfilePolicyGrantDetail>,
    ) -> Self {
        self.0.set("CreateProjectFromProjectProfile", value);
        self
    }

    /// `DelegateCreateEnvironmentProfile`: object.
    #[track_caller]
    pub fn delegate_create_environment_profile(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DelegateCreateEnvironmentProfile", value);
        self
    }

    /// `OverrideDomainUnitOwners`: `OverrideDomainUnitOwnersPolicyGrantDetail`.
    #[track_caller]
    pub fn override_domain_unit_owners(
        mut self,
        value: impl IntoValue<OverrideDomainUnitOwnersPolicyGrantDetail>,
    ) -> Self {
        self.0.set("OverrideDomainUnitOwners", value);
        self
    }

    /// `OverrideProjectOwners`: `OverrideProjectOwnersPolicyGrantDetail`.
    #[track_caller]
    pub fn override_project_owners(
        mut self,
        value: impl IntoValue<OverrideProjectOwnersPolicyGrantDetail>,
    ) -> Self {
        self.0.set("OverrideProjectOwners", value);
        self
    }
}

/// `PolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyGrantPrincipal(Properties);

properties! { PolicyGrantPrincipal }

impl PolicyGrantPrincipal {
    /// `DomainUnit`: `DomainUnitPolicyGrantPrincipal`.
    #[track_caller]
    pub fn domain_unit(mut self, value: impl IntoValue<DomainUnitPolicyGrantPrincipal>) -> Self {
        self.0.set("DomainUnit", value);
        self
    }

    /// `Group`: `GroupPolicyGrantPrincipal`.
    #[track_caller]
    pub fn group(mut self, value: impl IntoValue<GroupPolicyGrantPrincipal>) -> Self {
        self.0.set("Group", value);
        self
    }

    /// `Project`: `ProjectPolicyGrantPrincipal`.
    #[track_caller]
    pub fn project(mut self, value: impl IntoValue<ProjectPolicyGrantPrincipal>) -> Self {
        self.0.set("Project", value);
        self
    }

    /// `User`: `UserPolicyGrantPrincipal`.
    #[track_caller]
    pub fn user(mut self, value: impl IntoValue<UserPolicyGrantPrincipal>) -> Self {
        self.0.set("User", value);
        self
    }
}

/// `ProjectGrantFilter` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProjectGrantFilter(Properties);

properties! { ProjectGrantFilter }

impl ProjectGrantFilter {
    /// `DomainUnitFilter`: `DomainUnitFilterForProject`.
    #[track_caller]
    pub fn domain_unit_filter(mut self, value: impl IntoValue<DomainUnitFilterForProject>) -> Self {
        self.0.set("DomainUnitFilter", value);
        self
    }
}

/// `ProjectPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProjectPolicyGrantPrincipal(Properties);

properties! { ProjectPolicyGrantPrincipal }

impl ProjectPolicyGrantPrincipal {
    /// `ProjectDesignation`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`.
    #[track_caller]
    pub fn project_designation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectDesignation", value);
        self
    }

    /// `ProjectGrantFilter`: `ProjectGrantFilter`.
    #[track_caller]
    pub fn project_grant_filter(mut self, value: impl IntoValue<ProjectGrantFilter>) -> Self {
        self.0.set("ProjectGrantFilter", value);
        self
    }

    /// `ProjectIdentifier`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`.
    #[track_caller]
    pub fn project_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectIdentifier", value);
        self
    }
}

choice! {
    /// `TargetEntityType` of `AWS::DataZone::PolicyGrant`.
    TargetEntityType
    DOMAIN_UNIT "DOMAIN_UNIT"
    ENVIRONMENT_BLUEPRINT_CONFIGURATION "ENVIRONMENT_BLUEPRINT_CONFIGURATION"
    ENVIRONMENT_PROFILE "ENVIRONMENT_PROFILE"
    ASSET_TYPE "ASSET_TYPE"
}

/// `UserPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPolicyGrantPrincipal(Properties);

properties! { UserPolicyGrantPrincipal }

impl UserPolicyGrantPrincipal {
    /// `AllUsersGrantFilter`: object.
    #[track_caller]
    pub fn all_users_grant_filter(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AllUsersGrantFilter", value);
        self
    }

    /// `UserIdentifier`: string.
    #[track_caller]
    pub fn user_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserIdentifier", value);
        self
    }
}
