// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/**
 * @title What delegates declare about themselves
 * @notice A delegate publishes a statement and its stances on the DAO's questionnaire. Both are public, bind nobody,
 * and are checked against the delegate's record by whoever reads them. Nothing is stored but a nonce: the events are
 * the record, and the latest one counts.
 * @dev A declaration is sent, or signed (EIP-712) and submitted by anybody. Every declaration uses the delegate's next
 * nonce, sent ones too, so a signature that was left lying can never replace what the delegate said after it.
 */
interface IDelegateRegistry {
    /// @notice A declared answer to a question.
    enum Choice {
        Against,
        For,
        Abstain
    }

    /// @notice One answer: `question` is the questionnaire's id of the statement, as UTF-8 bytes padded with zeros.
    struct Stance {
        bytes32 question;
        Choice choice;
    }

    /// @notice `delegate` goes by `name` and describes itself with `statement` (Markdown, or a content address).
    event StatementPublished(address indexed delegate, string name, string statement);

    /// @notice `delegate` answered `stances.length` questions; a later answer to the same question replaces this one.
    event StancesDeclared(address indexed delegate, Stance[] stances);

    /// @notice The declaration was signed for use until `deadline`, in seconds, which is past.
    error RegistryExpiredSignature(uint256 deadline);

    /// @notice The signature is not `delegate`'s over exactly this declaration and its next nonce.
    error RegistryInvalidSignature(address delegate);

    /// @notice A name of `length` bytes is longer than `maximum`.
    error RegistryNameTooLong(uint256 length, uint256 maximum);

    /// @notice A statement of `length` bytes is longer than `maximum`.
    error RegistryStatementTooLong(uint256 length, uint256 maximum);

    /// @notice A declaration of `count` stances: it needs at least one and at most `maximum`.
    error RegistryStanceCount(uint256 count, uint256 maximum);

    /**
     * @notice Publishes the caller's name and statement. Empty strings withdraw them.
     * @dev Reverts with {RegistryNameTooLong} over 64 bytes and {RegistryStatementTooLong} over 16,384.
     * @param name What the delegate goes by, in UTF-8.
     * @param statement Markdown, or a content address, in UTF-8.
     */
    function publishStatement(string calldata name, string calldata statement) external;

    /**
     * @notice Publishes for `delegate` what it signed (EIP-712; ERC-1271 for contracts).
     * @dev Reverts with {RegistryExpiredSignature}, {RegistryInvalidSignature} or as {publishStatement}.
     * @param delegate Account that signed.
     * @param name What the delegate goes by, in UTF-8.
     * @param statement Markdown, or a content address, in UTF-8.
     * @param deadline Last second in which the signature counts.
     * @param signature Over `Statement(address delegate,string name,string statement,uint256 nonce,uint256 deadline)`.
     */
    function publishStatementBySig(
        address delegate,
        string calldata name,
        string calldata statement,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /**
     * @notice Declares the caller's stances.
     * @dev Reverts with {RegistryStanceCount} without any or with more than 100.
     * @param stances Answers; the last one to a question counts.
     */
    function declareStances(Stance[] calldata stances) external;

    /**
     * @notice Declares for `delegate` what it signed (EIP-712; ERC-1271 for contracts).
     * @dev Reverts with {RegistryExpiredSignature}, {RegistryInvalidSignature} or as {declareStances}.
     * @param delegate Account that signed.
     * @param stances Answers; the last one to a question counts.
     * @param deadline Last second in which the signature counts.
     * @param signature Over `Stances(address delegate,Stance[] stances,uint256 nonce,uint256 deadline)` with
     * `Stance(bytes32 question,uint8 choice)`.
     */
    function declareStancesBySig(
        address delegate,
        Stance[] calldata stances,
        uint256 deadline,
        bytes calldata signature
    ) external;
}
