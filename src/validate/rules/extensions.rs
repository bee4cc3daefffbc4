//! Rules that run a schema of the published extensions: what properties of one resource mean for each other.

use super::Rule;
use super::question::{best, every};

pub(super) const RULES: &[Rule] = &[
    every("E3023", "aws_route53_recordset/recordset_pattern", "the form of a DNS record's values depends on its type", &[
        "Resources/AWS::Route53::RecordSet/Properties",
        "Resources/AWS::Route53::RecordSetGroup/Properties/RecordSets/*",
    ]),
    best("E3029", "aws_route53_recordset/recordset_alias", "an alias record takes its time to live from its target", &[
        "Resources/AWS::Route53::RecordSet/Properties",
        "Resources/AWS::Route53::RecordSetGroup/Properties/RecordSets/*",
    ]),
    best("E3042", "aws_ecs_taskdefinition/containerdefinitions_essential", "a task ends when its essential containers end, so it needs one", &[
        "Resources/AWS::ECS::TaskDefinition/Properties/ContainerDefinitions",
    ]),
    every("E3044", "aws_ecs_service/fargate", "Fargate and external deployments know the strategy `REPLICA` only", &[
        "Resources/AWS::ECS::Service/Properties",
    ]),
    best("E3045", "aws_s3_bucket/ownershipcontrols", "an access control list works where the bucket sets its object ownership", &[
        "Resources/AWS::S3::Bucket/Properties",
    ]),
    every("E3046", "aws_ecs_taskdefinition/logging_configuration", "the driver `awslogs` needs to know the group and the region, and takes only options of its own", &[
        "Resources/AWS::ECS::TaskDefinition/Properties/ContainerDefinitions/*/LogConfiguration",
    ]).resolved(),
    every("E3052", "aws_ecs_service/service_network_configuration", "tasks with the network mode `awsvpc` take subnets from the service", &[
        "Resources/AWS::ECS::Service/Properties",
    ]),
    every("E3054", "aws_ecs_service/service_fargate", "a service on Fargate runs only tasks that are compatible with it", &[
        "Resources/AWS::ECS::Service/Properties",
    ]),
    every("E3501", "aws_sqs_queue/properties", "a FIFO queue has a name that ends in `.fifo`, and only it knows deduplication by scope or content", &[
        "Resources/AWS::SQS::Queue/Properties",
    ]),
    every("E3502", "aws_sqs_queue/queue_dlq", "a queue and its dead-letter queue are both FIFO, or neither is", &[
        "Resources/AWS::SQS::Queue/Properties",
    ]),
    every("E3505", "aws_lambda_eventsourcemapping/event_source_sqs_timeout", "a message would be seen again while the function still works on it", &[
        "Resources/AWS::Lambda::EventSourceMapping/Properties",
    ]),
    best("E3615", "aws_cloudwatch_alarm/period", "CloudWatch evaluates periods of 10, 30 or 60 seconds, or of whole minutes", &[
        "Resources/AWS::CloudWatch::Alarm/Properties",
    ]),
    best("E3633", "aws_lambda_eventsourcemapping/eventsourcearn_stream_inclusive", "a stream is read from a position that must be chosen", &[
        "Resources/AWS::Lambda::EventSourceMapping/Properties",
    ]),
    best("E3634", "aws_lambda_eventsourcemapping/eventsourcearn_sqs_exclusive", "a queue has no position to start from", &[
        "Resources/AWS::Lambda::EventSourceMapping/Properties",
    ]),
    best("E3636", "aws_codebuild_project/s3_locations", "a bucket must be named where S3 is the type", &[
        "Resources/AWS::CodeBuild::Project/Properties/Artifacts",
        "Resources/AWS::CodeBuild::Project/Properties/Source",
    ]),
    best("E3638", "aws_dynamodb_table/billingmode_exclusive", "a table that is paid per request has no provisioned throughput", &[
        "Resources/AWS::DynamoDB::Table/Properties",
    ]),
    best("E3639", "aws_dynamodb_table/billingmode_provisioned_dependent", "a table needs provisioned throughput unless it is paid per request", &[
        "Resources/AWS::DynamoDB::Table/Properties",
    ]),
    best("E3660", "aws_apigateway_restapi/openapi_properties", "an API that is not imported from a document must be given one", &[
        "Resources/AWS::ApiGateway::RestApi/Properties",
    ]),
    best("E3661", "aws_route53_healthcheck/healthcheckconfig_type_inclusive", "a health check of an alarm must name the alarm", &[
        "Resources/AWS::Route53::HealthCheck/Properties/HealthCheckConfig",
    ]),
    every("E3663", "aws_lambda_function/environment_variable_keys", "Lambda sets this environment variable itself", &[
        "Resources/AWS::Lambda::Function/Properties/Environment/Variables",
        "Resources/AWS::Serverless::Function/Properties/Environment/Variables",
    ]),
    best("E3671", "aws_ec2_instance/blockdevicemappings", "the volume type decides how many I/O operations a volume needs and takes", &[
        "Resources/AWS::AutoScaling::LaunchConfiguration/Properties/BlockDeviceMappings/*/Ebs",
        "Resources/AWS::EC2::Instance/Properties/BlockDeviceMappings/*/Ebs",
        "Resources/AWS::EC2::LaunchTemplate/Properties/LaunchTemplateData/BlockDeviceMappings/*/Ebs",
        "Resources/AWS::EC2::SpotFleet/Properties/SpotFleetRequestConfigData/LaunchSpecifications/*/BlockDeviceMappings/*/Ebs",
        "Resources/AWS::OpsWorks::Instance/Properties/BlockDeviceMappings/*/Ebs",
    ]),
    best("E3674", "aws_ec2_instance/privateipaddress", "an interface has one primary private address, and it is given already", &[
        "Resources/AWS::EC2::Instance/Properties",
        "Resources/AWS::EC2::NetworkInterface/Properties",
    ]),
    every("E3676", "aws_elasticloadbalancingv2_listener/certificate", "a listener that decrypts needs a certificate", &[
        "Resources/AWS::ElasticLoadBalancingV2::Listener/Properties",
    ]),
    best("E3677", "aws_lambda_function/zipfile_runtime_enum", "code in a template is for Node.js and Python only", &[
        "Resources/AWS::Lambda::Function/Properties",
        "Resources/AWS::Serverless::Function/Properties",
    ]),
    best("E3678", "aws_lambda_function/zipfile_runtime_exists", "code in a template says nothing about the runtime that it is for", &[
        "Resources/AWS::Lambda::Function/Properties",
        "Resources/AWS::Serverless::Function/Properties",
    ]),
    every("E3679", "aws_elasticloadbalancing_loadbalancer/certificate", "a listener that decrypts needs a certificate", &[
        "Resources/AWS::ElasticLoadBalancing::LoadBalancer/Properties/Listeners/*",
    ]),
    every("E3680", "aws_elasticloadbalancingv2_loadbalancer/application_subnets", "an application load balancer spans two availability zones at least", &[
        "Resources/AWS::ElasticLoadBalancingV2::LoadBalancer/Properties",
    ]),
    every("E3681", "aws_elasticloadbalancingv2_targetgroup/targettype_restrictions", "a target group for a function has no network, and any other one needs it", &[
        "Resources/AWS::ElasticLoadBalancingV2::TargetGroup/Properties",
    ]),
    every("E3683", "aws_elasticloadbalancingv2_targetgroup/protocol_restrictions", "Geneve traffic goes to port 6081", &[
        "Resources/AWS::ElasticLoadBalancingV2::TargetGroup/Properties",
    ]),
    every("E3684", "aws_elasticloadbalancingv2_targetgroup/healthcheckprotocol_restrictions", "only health checks by HTTP have a matcher and a version", &[
        "Resources/AWS::ElasticLoadBalancingV2::TargetGroup/Properties",
    ]),
    best("E3685", "aws_lambda_function/packagetype_image_exclusions", "the image of a function brings runtime, handler and layers", &[
        "Resources/AWS::Lambda::Function/Properties",
        "Resources/AWS::Serverless::Function/Properties",
    ]),
    best("E3686", "aws_rds_dbcluster/serverless_exclusive", "how a cluster scales depends on its engine mode", &[
        "Resources/AWS::RDS::DBCluster/Properties",
    ]),
    best("E3687", "aws_ec2_securitygroup/protocols_and_port_ranges_include", "TCP, UDP and ICMP need a range of ports or types", &[
        "Resources/AWS::EC2::SecurityGroup/Properties/SecurityGroupEgress/*",
        "Resources/AWS::EC2::SecurityGroup/Properties/SecurityGroupIngress/*",
        "Resources/AWS::EC2::SecurityGroupEgress/Properties",
        "Resources/AWS::EC2::SecurityGroupIngress/Properties",
    ]),
    best("E3688", "aws_ec2_securitygroup/all_to_and_from_ports", "-1 stands for all ports and holds for both ends of the range", &[
        "Resources/AWS::EC2::SecurityGroup/Properties/SecurityGroupEgress/*",
        "Resources/AWS::EC2::SecurityGroup/Properties/SecurityGroupIngress/*",
        "Resources/AWS::EC2::SecurityGroupEgress/Properties",
        "Resources/AWS::EC2::SecurityGroupIngress/Properties",
    ]),
    best("E3689", "aws_rds_dbcluster/monitoring", "enhanced monitoring needs both a role and an interval above 0", &[
        "Resources/AWS::RDS::DBCluster/Properties",
    ]),
    every("E3690", "aws_rds_dbcluster/engine_version", "a cluster runs one of the published versions of its engine", &[
        "Resources/AWS::RDS::DBCluster/Properties",
    ]),
    every("E3692", "aws_rds_dbcluster/multiaz", "a Multi-AZ cluster needs storage and an instance class of its own, and lacks features of Aurora", &[
        "Resources/AWS::RDS::DBCluster/Properties",
    ]),
    every("E3693", "aws_rds_dbcluster/aurora", "an Aurora cluster manages its storage and instances itself", &[
        "Resources/AWS::RDS::DBCluster/Properties",
    ]),
    every("E3695", "aws_elasticache_cachecluster/engine_version", "a cache runs one of the published versions of its engine", &[
        "Resources/AWS::ElastiCache::CacheCluster/Properties",
    ]),
    best("E3696", "aws_lambda_function/loglevel_logformat", "the levels of system logs can be set for the log format `JSON` only", &[
        "Resources/AWS::Lambda::Function/Properties",
        "Resources/AWS::Serverless::Function/Properties",
    ]),
    best("E3698", "aws_apigateway_stage/stage_deployment_rest_api", "a stage serves a deployment of its own API", &[
        "Resources/AWS::ApiGateway::Stage/Properties",
    ]),
    best("E3699", "aws_apigateway_method/method_authorizer_rest_api", "a method uses an authorizer of its own API", &[
        "Resources/AWS::ApiGateway::Method/Properties",
    ]),
    every("E3704", "aws_elasticache_replicationgroup/transitencryptionenabled_valkey", "a replication group of Valkey must say whether it encrypts in transit", &[
        "Resources/AWS::ElastiCache::ReplicationGroup/Properties",
    ]),
    best("E3705", "aws_lambda_eventsourcemapping/event_source_sqs_fifo_batch_size", "a FIFO queue gives 10 messages at most at once", &[
        "Resources/AWS::Lambda::EventSourceMapping/Properties",
    ]),
    best("E3706", "aws_autoscaling_autoscalinggroup/min_max_size", "a group cannot be smaller than its minimum", &[
        "Resources/AWS::AutoScaling::AutoScalingGroup/Properties",
    ]),
    best("E3707", "aws_rds_dbinstance/instance_cluster_engine", "an instance runs the engine of its cluster", &[
        "Resources/AWS::RDS::DBInstance/Properties",
    ]),
    best("E3708", "aws_apigateway_method/method_authorizer_type", "the kind of an authorizer decides which methods it can protect", &[
        "Resources/AWS::ApiGateway::Method/Properties",
    ]),
    best("E3709", "aws_rds_dbinstance/instance_cluster_storage_encrypted", "an instance is encrypted as its cluster is", &[
        "Resources/AWS::RDS::DBInstance/Properties",
    ]),
    every("E3711", "aws_elasticloadbalancingv2_listenerrule/listener_rule_target_group_protocol", "only a Gateway Load Balancer speaks Geneve", &[
        "Resources/AWS::ElasticLoadBalancingV2::ListenerRule/Properties",
    ]),
    every("E3712", "aws_autoscaling_scalingpolicy/policy_target_tracking_asg", "a group whose maximum is its minimum has no room to scale", &[
        "Resources/AWS::AutoScaling::ScalingPolicy/Properties",
    ]),
    every("E3713", "aws_ecs_service/service_fargate_log_driver", "Fargate knows the log drivers `awslogs`, `splunk` and `awsfirelens`", &[
        "Resources/AWS::ECS::Service/Properties",
    ]),
    every("E3714", "aws_ec2_launchtemplate/launch_template_sg_subnet_vpc", "a security group protects interfaces of its own VPC", &[
        "Resources/AWS::EC2::LaunchTemplate/Properties",
    ]),
    best("E3715", "aws_ec2_instance/virtualname_ephemeral", "without `Ebs` a device is an instance store volume, named `ephemeral0` to `ephemeral23`", &[
        "Resources/AWS::AutoScaling::LaunchConfiguration/Properties/BlockDeviceMappings/*",
        "Resources/AWS::EC2::Instance/Properties/BlockDeviceMappings/*",
        "Resources/AWS::EC2::LaunchTemplate/Properties/LaunchTemplateData/BlockDeviceMappings/*",
        "Resources/AWS::EC2::SpotFleet/Properties/SpotFleetRequestConfigData/LaunchSpecifications/*/BlockDeviceMappings/*",
        "Resources/AWS::OpsWorks::Instance/Properties/BlockDeviceMappings/*",
    ]),
    best("E3717", "aws_lambda_function/capacity_provider_timeout", "a function without a capacity provider runs for 15 minutes at most", &[
        "Resources/AWS::Lambda::Function/Properties",
    ]),
    best("E3718", "aws_apigateway_authorizer/ttl", "an authorizer's answer is kept for an hour at most", &[
        "Resources/AWS::ApiGateway::Authorizer/Properties",
    ]),
    best("E3722", "aws_cloudfront_distribution/forward_enum", "cookies are forwarded all, by list or not at all", &[
        "Resources/AWS::CloudFront::Distribution/Properties/DistributionConfig/CacheBehaviors/*",
        "Resources/AWS::CloudFront::Distribution/Properties/DistributionConfig/DefaultCacheBehavior",
    ]),
    best("E3723", "aws_apigateway_stage/method_settings_resource_path", "method settings belong to a path that starts with `/`", &[
        "Resources/AWS::ApiGateway::Stage/Properties/MethodSettings/*",
    ]),
    best("E3725", "aws_fsx_filesystem/storage_capacity", "the kind of a file system bounds its capacity", &[
        "Resources/AWS::FSx::FileSystem/Properties",
    ]),
    best("W3663", "aws_lambda_permission/permission_source_account", "without an account anyone's bucket or topic of that name can call the function", &[
        "Resources/AWS::Lambda::Permission/Properties",
    ]),
    best("W3664", "aws_lambda_permission/permission_principal", "each service calls a function under a name of its own", &[
        "Resources/AWS::Lambda::Permission/Properties",
    ]),
    best("W3687", "aws_ec2_securitygroup/protocols_and_port_ranges_exclude", "only TCP, UDP and ICMP have ports or types", &[
        "Resources/AWS::EC2::SecurityGroup/Properties/SecurityGroupEgress/*",
        "Resources/AWS::EC2::SecurityGroup/Properties/SecurityGroupIngress/*",
        "Resources/AWS::EC2::SecurityGroupEgress/Properties",
        "Resources/AWS::EC2::SecurityGroupIngress/Properties",
    ]),
    best("W3688", "aws_rds_dbcluster/snapshotidentifier", "a restored cluster keeps the user of its snapshot", &[
        "Resources/AWS::RDS::DBCluster/Properties",
    ]),
    best("W3689", "aws_rds_dbcluster/sourcedbclusteridentifier", "a restored cluster keeps users and encryption of its source", &[
        "Resources/AWS::RDS::DBCluster/Properties",
    ]),
    every("W3693", "aws_rds_dbcluster/aurora_warning", "Aurora Serverless version 1 ignores Performance Insights", &[
        "Resources/AWS::RDS::DBCluster/Properties",
    ]),
    best("W3694", "aws_sns_subscription/subscription_endpoint_protocol", "the endpoint is not of the kind that the protocol delivers to", &[
        "Resources/AWS::SNS::Subscription/Properties",
    ]),
    best("W3702", "aws_lambda_function/awslayer", "layers of the account `awslayer` are not offered to everyone", &[
        "Resources/AWS::Lambda::Function/Properties/Layers/*",
    ]),
    every("W3703", "aws_ec2_vpngateway/type_enum", "VPN gateways are of the type `ipsec.1`", &[
        "Resources/AWS::EC2::VPNGateway/Properties/Type",
    ]),
];
