//! `Key`

use formwork::prelude::*;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Key",
    stack,
    definition: DEFINITION,
};

fn stack() -> Stack {
    let mut stack = Stack::new("keys");
    let shop = stack.add(
        Key::new("Shop")
            .description("encrypts orders and stock")
            .alias("shop")
            .alias(format("alias/{}-shop", [pseudo::stack_name()]))
            .rotation_period(days(180))
            .pending_window(days(7))
            .multi_region()
            .policy_statement(
                Statement::allow(["kms:Decrypt"]).to(Principal::account("123456789012")),
            ),
    );
    stack.add(
        Key::new("Sleeping")
            .enabled(false)
            .enable_key_rotation(false),
    );
    let receipts = stack.add(Key::new("Receipts").key_spec(KeySpec::EccNistP256));
    let codes = stack.add(Key::new("Codes").key_spec(KeySpec::Hmac256));
    let secrets = stack.add(
        Key::new("Secrets")
            .key_spec(KeySpec::EccNistP384)
            .key_usage(KeyUsage::KeyAgreement),
    );
    let letters = stack.add(
        Key::new("Letters")
            .key_spec(KeySpec::Rsa3072)
            .key_usage(KeyUsage::EncryptDecrypt),
    );
    let tasks = || Principal::service("ecs-tasks.amazonaws.com");
    stack.add(
        Role::new("Clerk", tasks())
            .allow(shop.encrypt_decrypt())
            .allow(shop.re_encrypt())
            .allow(shop.describe())
            .allow(receipts.sign_verify())
            .allow(receipts.get_public_key())
            .allow(codes.generate_mac())
            .allow(codes.verify_mac())
            .allow(secrets.derive_shared_secret())
            .allow(letters.encrypt_decrypt()),
    );
    stack.add(
        Role::new("Writer", tasks())
            .allow(shop.encrypt())
            .allow(letters.encrypt())
            .allow(receipts.sign()),
    );
    stack.add(
        Role::new("Reader", tasks())
            .allow(shop.decrypt())
            .allow(letters.decrypt())
            .allow(receipts.verify()),
    );
    stack.add(Role::new("Packer", tasks()).allow(shop.generate_data_key()));
    stack.output("KeyId", shop.key_id());
    stack.output("Alias", shop.alias());
    stack
}

const DEFINITION: &str = r#"
stack: keys
constructs:
  Shop:
    type: Key
    description: encrypts orders and stock
    aliases: [ shop, !Sub "alias/${AWS::StackName}-shop" ]
    rotation_period: 180d
    pending_window: 7d
    multi_region: true
    policy:
      - { actions: kms:Decrypt, principals: { account: "123456789012" } }
  Sleeping: { type: Key, enabled: false, enable_key_rotation: false }
  Receipts: { type: Key, key_spec: ecc_nist_p256 }
  Codes: { type: Key, key_spec: hmac_256 }
  Secrets: { type: Key, key_spec: ecc_nist_p384, key_usage: key_agreement }
  Letters: { type: Key, key_spec: rsa_3072, key_usage: encrypt_decrypt }
  Clerk:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com } ]
    allow:
      - { key: Shop, access: encrypt-decrypt }
      - { key: Shop, access: re-encrypt }
      - { key: Shop, access: describe }
      - { key: Receipts, access: sign-verify }
      - { key: Receipts, access: get-public-key }
      - { key: Codes, access: generate-mac }
      - { key: Codes, access: verify-mac }
      - { key: Secrets, access: derive-shared-secret }
      - { key: Letters, access: encrypt-decrypt }
  Writer:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com } ]
    allow:
      - { key: Shop, access: encrypt }
      - { key: Letters, access: encrypt }
      - { key: Receipts, access: sign }
  Reader:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com } ]
    allow:
      - { key: Shop, access: decrypt }
      - { key: Letters, access: decrypt }
      - { key: Receipts, access: verify }
  Packer:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com } ]
    allow: [ { key: Shop, access: generate-data-key } ]
outputs:
  KeyId: !Ref Shop
  Alias: !Ref ShopAlias
"#;
