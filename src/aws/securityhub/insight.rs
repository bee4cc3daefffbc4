// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::Insight` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::Insight`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Insight(Body);

resource! { Insight "AWS::SecurityHub::Insight" }

impl Insight {
    /// `Filters`: `AwsSecurityFindingFilters`. Required.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<AwsSecurityFindingFilters>) -> Self {
        self.0.set("Filters", value);
        self
    }

    /// `GroupByAttribute`: string, at least 1 character, pattern `\S`. Required.
    #[track_caller]
    pub fn group_by_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupByAttribute", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<Insight> {
    /// `InsightArn`
    #[inline]
    pub fn insight_arn(&self) -> Value<String> {
        self.attribute("InsightArn")
    }
}

/// `AwsSecurityFindingFilters` of `AWS::SecurityHub::Insight`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsSecurityFindingFilters(Properties);

properties! { AwsSecurityFindingFilters }

impl AwsSecurityFindingFilters {
    /// `AwsAccountId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `AwsAccountName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn aws_account_name(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("AwsAccountName", value);
        self
    }

    /// `CompanyName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn company_name(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("CompanyName", value);
        self
    }

    /// `ComplianceAssociatedStandardsId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn compliance_associated_standards_id(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ComplianceAssociatedStandardsId", value);
        self
    }

    /// `ComplianceSecurityControlId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn compliance_security_control_id(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ComplianceSecurityControlId", value);
        self
    }

    /// `ComplianceSecurityControlParametersName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn compliance_security_control_parameters_name(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ComplianceSecurityControlParametersName", value);
        self
    }

    /// `ComplianceSecurityControlParametersValue`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn compliance_security_control_parameters_value(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0
            .set("ComplianceSecurityControlParametersValue", value);
        self
    }

    /// `ComplianceStatus`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn compliance_status(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ComplianceStatus", value);
        self
    }

    /// `Confidence`: list of `NumberFilter`, at most 20 items.
    #[track_caller]
    pub fn confidence(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("Confidence", value);
        self
    }

    /// `CreatedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn created_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("CreatedAt", value);
        self
    }

    /// `Criticality`: list of `NumberFilter`, at most 20 items.
    #[track_caller]
    pub fn criticality(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("Criticality", value);
        self
    }

    /// `Description`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FindingProviderFieldsConfidence`: list of `NumberFilter`, at most 20 items.
    #[track_caller]
    pub fn finding_provider_fields_confidence(
        mut self,
        value: impl IntoValue<ListOf<NumberFilter>>,
    ) -> Self {
        self.0.set("FindingProviderFieldsConfidence", value);
        self
    }

    /// `FindingProviderFieldsCriticality`: list of `NumberFilter`, at most 20 items.
    #[track_caller]
    pub fn finding_provider_fields_criticality(
        mut self,
        value: impl IntoValue<ListOf<NumberFilter>>,
    ) -> Self {
        self.0.set("FindingProviderFieldsCriticality", value);
        self
    }

    /// `FindingProviderFieldsRelatedFindingsId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn finding_provider_fields_related_findings_id(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("FindingProviderFieldsRelatedFindingsId", value);
        self
    }

    /// `FindingProviderFieldsRelatedFindingsProductArn`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn finding_provider_fields_related_findings_product_arn(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0
            .set("FindingProviderFieldsRelatedFindingsProductArn", value);
        self
    }

    /// `FindingProviderFieldsSeverityLabel`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn finding_provider_fields_severity_label(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("FindingProviderFieldsSeverityLabel", value);
        self
    }

    /// `FindingProviderFieldsSeverityOriginal`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn finding_provider_fields_severity_original(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("FindingProviderFieldsSeverityOriginal", value);
        self
    }

    /// `FindingProviderFieldsTypes`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn finding_provider_fields_types(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("FindingProviderFieldsTypes", value);
        self
    }

    /// `FirstObservedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn first_observed_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("FirstObservedAt", value);
        self
    }

    /// `GeneratorId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn generator_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("GeneratorId", value);
        self
    }

    /// `Id`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Keyword`: list of `KeywordFilter`, at most 20 items. Deprecated.
    #[track_caller]
    pub fn keyword(mut self, value: impl IntoValue<ListOf<KeywordFilter>>) -> Self {
        self.0.set("Keyword", value);
        self
    }

    /// `LastObservedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn last_observed_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("LastObservedAt", value);
        self
    }

    /// `MalwareName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn malware_name(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("MalwareName", value);
        self
    }

    /// `MalwarePath`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn malware_path(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("MalwarePath", value);
        self
    }

    /// `MalwareState`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn malware_state(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("MalwareState", value);
        self
    }

    /// `MalwareType`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn malware_type(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("MalwareType", value);
        self
    }

    /// `NetworkDestinationDomain`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn network_destination_domain(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("NetworkDestinationDomain", value);
        self
    }

    /// `NetworkDestinationIpV4`: list of `IpFilter`, at most 20 items.
    #[track_caller]
    pub fn network_destination_ip_v4(mut self, value: impl IntoValue<ListOf<IpFilter>>) -> Self {
        self.0.set("NetworkDestinationIpV4", value);
        self
    }

    /// `NetworkDestinationIpV6`: list of `IpFilter`, at most 20 items.
    #[track_caller]
    pub fn network_destination_ip_v6(mut self, value: impl IntoValue<ListOf<IpFilter>>) -> Self {
        self.0.set("NetworkDestinationIpV6", value);
        self
    }

    /// `NetworkDestinationPort`: list of `NumberFilter`, at most 20 items.
    #[track_caller]
    pub fn network_destination_port(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("NetworkDestinationPort", value);
        self
    }

    /// `NetworkDirection`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn network_direction(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("NetworkDirection", value);
        self
    }

    /// `NetworkProtocol`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn network_protocol(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("NetworkProtocol", value);
        self
    }

    /// `NetworkSourceDomain`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn network_source_domain(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("NetworkSourceDomain", value);
        self
    }

    /// `NetworkSourceIpV4`: list of `IpFilter`, at most 20 items.
    #[track_caller]
    pub fn network_source_ip_v4(mut self, value: impl IntoValue<ListOf<IpFilter>>) -> Self {
        self.0.set("NetworkSourceIpV4", value);
        self
    }

    /// `NetworkSourceIpV6`: list of `IpFilter`, at most 20 items.
    #[track_caller]
    pub fn network_source_ip_v6(mut self, value: impl IntoValue<ListOf<IpFilter>>) -> Self {
        self.0.set("NetworkSourceIpV6", value);
        self
    }

    /// `NetworkSourceMac`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn network_source_mac(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("NetworkSourceMac", value);
        self
    }

    /// `NetworkSourcePort`: list of `NumberFilter`, at most 20 items.
    #[track_caller]
    pub fn network_source_port(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("NetworkSourcePort", value);
        self
    }

    /// `NoteText`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn note_text(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("NoteText", value);
        self
    }

    /// `NoteUpdatedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn note_updated_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("NoteUpdatedAt", value);
        self
    }

    /// `NoteUpdatedBy`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn note_updated_by(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("NoteUpdatedBy", value);
        self
    }

    /// `ProcessLaunchedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn process_launched_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("ProcessLaunchedAt", value);
        self
    }

    /// `ProcessName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn process_name(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ProcessName", value);
        self
    }

    /// `ProcessParentPid`: list of `NumberFilter`, at most 20 items.
    #[track_caller]
    pub fn process_parent_pid(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("ProcessParentPid", value);
        self
    }

    /// `ProcessPath`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn process_path(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ProcessPath", value);
        self
    }

    /// `ProcessPid`: list of `NumberFilter`, at most 20 items.
    #[track_caller]
    pub fn process_pid(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("ProcessPid", value);
        self
    }

    /// `ProcessTerminatedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn process_terminated_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("ProcessTerminatedAt", value);
        self
    }

    /// `ProductArn`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn product_arn(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ProductArn", value);
        self
    }

    /// `ProductFields`: list of `MapFilter`, at most 20 items.
    #[track_caller]
    pub fn product_fields(mut self, value: impl IntoValue<ListOf<MapFilter>>) -> Self {
        self.0.set("ProductFields", value);
        self
    }

    /// `ProductName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn product_name(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ProductName", value);
        self
    }

    /// `RecommendationText`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn recommendation_text(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("RecommendationText", value);
        self
    }

    /// `RecordState`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn record_state(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("RecordState", value);
        self
    }

    /// `Region`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `RelatedFindingsId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn related_findings_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("RelatedFindingsId", value);
        self
    }

    /// `RelatedFindingsProductArn`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn related_findings_product_arn(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("RelatedFindingsProductArn", value);
        self
    }

    /// `ResourceApplicationArn`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_application_arn(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ResourceApplicationArn", value);
        self
    }

    /// `ResourceApplicationName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_application_name(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceApplicationName", value);
        self
    }

    /// `ResourceAwsEc2InstanceIamInstanceProfileArn`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_ec2_instance_iam_instance_profile_arn(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0
            .set("ResourceAwsEc2InstanceIamInstanceProfileArn", value);
        self
    }

    /// `ResourceAwsEc2InstanceImageId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_ec2_instance_image_id(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsEc2InstanceImageId", value);
        self
    }

    /// `ResourceAwsEc2InstanceIpV4Addresses`: list of `IpFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_ec2_instance_ip_v4_addresses(
        mut self,
        value: impl IntoValue<ListOf<IpFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsEc2InstanceIpV4Addresses", value);
        self
    }

    /// `ResourceAwsEc2InstanceIpV6Addresses`: list of `IpFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_ec2_instance_ip_v6_addresses(
        mut self,
        value: impl IntoValue<ListOf<IpFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsEc2InstanceIpV6Addresses", value);
        self
    }

    /// `ResourceAwsEc2InstanceKeyName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_ec2_instance_key_name(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsEc2InstanceKeyName", value);
        self
    }

    /// `ResourceAwsEc2InstanceLaunchedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_ec2_instance_launched_at(
        mut self,
        value: impl IntoValue<ListOf<DateFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsEc2InstanceLaunchedAt", value);
        self
    }

    /// `ResourceAwsEc2InstanceSubnetId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_ec2_instance_subnet_id(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsEc2InstanceSubnetId", value);
        self
    }

    /// `ResourceAwsEc2InstanceType`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_ec2_instance_type(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsEc2InstanceType", value);
        self
    }

    /// `ResourceAwsEc2InstanceVpcId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_ec2_instance_vpc_id(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsEc2InstanceVpcId", value);
        self
    }

    /// `ResourceAwsIamAccessKeyCreatedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_iam_access_key_created_at(
        mut self,
        value: impl IntoValue<ListOf<DateFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsIamAccessKeyCreatedAt", value);
        self
    }

    /// `ResourceAwsIamAccessKeyPrincipalName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_iam_access_key_principal_name(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsIamAccessKeyPrincipalName", value);
        self
    }

    /// `ResourceAwsIamAccessKeyStatus`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_iam_access_key_status(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsIamAccessKeyStatus", value);
        self
    }

    /// `ResourceAwsIamAccessKeyUserName`: list of `StringFilter`, at most 20 items. Deprecated.
    #[track_caller]
    pub fn resource_aws_iam_access_key_user_name(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsIamAccessKeyUserName", value);
        self
    }

    /// `ResourceAwsIamUserUserName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_iam_user_user_name(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsIamUserUserName", value);
        self
    }

    /// `ResourceAwsS3BucketOwnerId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_s3_bucket_owner_id(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsS3BucketOwnerId", value);
        self
    }

    /// `ResourceAwsS3BucketOwnerName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_aws_s3_bucket_owner_name(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceAwsS3BucketOwnerName", value);
        self
    }

    /// `ResourceContainerImageId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_container_image_id(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceContainerImageId", value);
        self
    }

    /// `ResourceContainerImageName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_container_image_name(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ResourceContainerImageName", value);
        self
    }

    /// `ResourceContainerLaunchedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_container_launched_at(
        mut self,
        value: impl IntoValue<ListOf<DateFilter>>,
    ) -> Self {
        self.0.set("ResourceContainerLaunchedAt", value);
        self
    }

    /// `ResourceContainerName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_container_name(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ResourceContainerName", value);
        self
    }

    /// `ResourceDetailsOther`: list of `MapFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_details_other(mut self, value: impl IntoValue<ListOf<MapFilter>>) -> Self {
        self.0.set("ResourceDetailsOther", value);
        self
    }

    /// `ResourceId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `ResourcePartition`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_partition(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ResourcePartition", value);
        self
    }

    /// `ResourceRegion`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_region(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ResourceRegion", value);
        self
    }

    /// `ResourceTags`: list of `MapFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<MapFilter>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }

    /// `ResourceType`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Sample`: list of `BooleanFilter`, at most 20 items.
    #[track_caller]
    pub fn sample(mut self, value: impl IntoValue<ListOf<BooleanFilter>>) -> Self {
        self.0.set("Sample", value);
        self
    }

    /// `SeverityLabel`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn severity_label(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("SeverityLabel", value);
        self
    }

    /// `SeverityNormalized`: list of `NumberFilter`, at most 20 items. Deprecated.
    #[track_caller]
    pub fn severity_normalized(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("SeverityNormalized", value);
        self
    }

    /// `SeverityProduct`: list of `NumberFilter`, at most 20 items. Deprecated.
    #[track_caller]
    pub fn severity_product(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("SeverityProduct", value);
        self
    }

    /// `SourceUrl`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn source_url(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("SourceUrl", value);
        self
    }

    /// `ThreatIntelIndicatorCategory`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn threat_intel_indicator_category(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ThreatIntelIndicatorCategory", value);
        self
    }

    /// `ThreatIntelIndicatorLastObservedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn threat_intel_indicator_last_observed_at(
        mut self,
        value: impl IntoValue<ListOf<DateFilter>>,
    ) -> Self {
        self.0.set("ThreatIntelIndicatorLastObservedAt", value);
        self
    }

    /// `ThreatIntelIndicatorSource`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn threat_intel_indicator_source(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ThreatIntelIndicatorSource", value);
        self
    }

    /// `ThreatIntelIndicatorSourceUrl`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn threat_intel_indicator_source_url(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ThreatIntelIndicatorSourceUrl", value);
        self
    }

    /// `ThreatIntelIndicatorType`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn threat_intel_indicator_type(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ThreatIntelIndicatorType", value);
        self
    }

    /// `ThreatIntelIndicatorValue`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn threat_intel_indicator_value(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ThreatIntelIndicatorValue", value);
        self
    }

    /// `Title`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Type`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UpdatedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn updated_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("UpdatedAt", value);
        self
    }

    /// `UserDefinedFields`: list of `MapFilter`, at most 20 items.
    #[track_caller]
    pub fn user_defined_fields(mut self, value: impl IntoValue<ListOf<MapFilter>>) -> Self {
        self.0.set("UserDefinedFields", value);
        self
    }

    /// `VerificationState`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn verification_state(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("VerificationState", value);
        self
    }

    /// `VulnerabilitiesExploitAvailable`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn vulnerabilities_exploit_available(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("VulnerabilitiesExploitAvailable", value);
        self
    }

    /// `VulnerabilitiesFixAvailable`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn vulnerabilities_fix_available(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("VulnerabilitiesFixAvailable", value);
        self
    }

    /// `WorkflowState`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn workflow_state(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("WorkflowState", value);
        self
    }

    /// `WorkflowStatus`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn workflow_status(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("WorkflowStatus", value);
        self
    }
}

/// `BooleanFilter` of `AWS::SecurityHub::Insight`.
#[derive(Clone, Default)]
#[must_use]
pub struct BooleanFilter(Properties);

properties! { BooleanFilter }

impl BooleanFilter {
    /// `Value`: boolean. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `DateFilter` of `AWS::SecurityHub::Insight`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateFilter(Properties);

properties! { DateFilter }

impl DateFilter {
    /// `DateRange`: `DateRange`.
    #[track_caller]
    pub fn date_range(mut self, value: impl IntoValue<DateRange>) -> Self {
        self.0.set("DateRange", value);
        self
    }

    /// `End`: string.
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("End", value);
        self
    }

    /// `Start`: string.
    #[track_caller]
    pub fn start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Start", value);
        self
    }
}

/// `DateRange` of `AWS::SecurityHub::Insight`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateRange(Properties);

properties! { DateRange }

impl DateRange {
    /// `Unit`: `DateRangeUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<DateRangeUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: number. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `DateRangeUnit` of `AWS::SecurityHub::Insight`.
    DateRangeUnit
    DAYS "DAYS"
}

/// `IpFilter` of `AWS::SecurityHub::Insight`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpFilter(Properties);

properties! { IpFilter }

impl IpFilter {
    /// `Cidr`: string, at least 1 character, pattern `\S`. Required.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }
}

/// `KeywordFilter` of `AWS::SecurityHub::Insight`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeywordFilter(Properties);

properties! { KeywordFilter }

impl KeywordFilter {
    /// `Value`: string, at least 1 character, pattern `\S`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `MapFilter` of `AWS::SecurityHub::Insight`.
#[derive(Clone, Default)]
#[must_use]
pub struct MapFilter(Properties);

properties! { MapFilter }

impl MapFilter {
    /// `Comparison`: `MapFilterComparison`. Required.
    #[track_caller]
    pub fn comparison(mut self, value: impl IntoValue<MapFilterComparison>) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `Key`: string, at least 1 character, pattern `\S`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at least 1 character, pattern `\S`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `MapFilterComparison` of `AWS::SecurityHub::Insight`.
    MapFilterComparison
    EQUALS "EQUALS"
    NOT_EQUALS "NOT_EQUALS"
}

/// `NumberFilter` of `AWS::SecurityHub::Insight`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumberFilter(Properties);

properties! { NumberFilter }

impl NumberFilter {
    /// `Eq`: number.
    #[track_caller]
    pub fn eq(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Eq", value);
        self
    }

    /// `Gte`: number.
    #[track_caller]
    pub fn gte(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Gte", value);
        self
    }

    /// `Lte`: number.
    #[track_caller]
    pub fn lte(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Lte", value);
        self
    }
}

/// `StringFilter` of `AWS::SecurityHub::Insight`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringFilter(Properties);

properties! { StringFilter }

impl StringFilter {
    /// `Comparison`: `StringFilterComparison`. Required.
    #[track_caller]
    pub fn comparison(mut self, value: impl IntoValue<StringFilterComparison>) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `Value`: string, at least 1 character, pattern `\S`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `StringFilterComparison` of `AWS::SecurityHub::Insight`.
    StringFilterComparison
    EQUALS "EQUALS"
    PREFIX "PREFIX"
    NOT_EQUALS "NOT_EQUALS"
    PREFIX_NOT_EQUALS "PREFIX_NOT_EQUALS"
}
